// A click on a column's heading sorts the table by it; a second click turns the order round.
const number = text => parseFloat(text.replace(/,/g, ''));
const compare = (a, b) => isNaN(number(a)) || isNaN(number(b)) ? a.localeCompare(b) : number(a) - number(b);
document.querySelectorAll('th').forEach(head => head.addEventListener('click', () => {
  const body = head.closest('table').tBodies[0];
  const column = head.cellIndex;
  const sign = head.dataset.sorted === 'up' ? -1 : 1;
  head.dataset.sorted = sign === 1 ? 'up' : 'down';
  const text = row => row.cells[column].textContent;
  body.append(...[...body.rows].sort((a, b) => sign * compare(text(a), text(b))));
}));
