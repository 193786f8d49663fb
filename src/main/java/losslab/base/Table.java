package losslab.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of text: names to the left, numbers to the right, a rule under the head, whose cells may
 * have several lines. Columns are as wide as their widest cell, so that it prints well in any
 * terminal.
 */
public final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... head) {
        this.head = List.of(head);
    }

    public Table row(Object... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " in a table of " + head.size());
        }
        rows.add(Arrays.stream(cells).map(Table::text).toList());
        return this;
    }

    /** Fewer cells than columns, and then a text that runs on over the others. */
    public Table rowThen(String text, Object... cells) {
        List<String> row = new ArrayList<>();
        Arrays.stream(cells).map(Table::text).forEach(row::add);
        row.add(text);
        if (row.size() >= head.size()) {
            throw new IllegalArgumentException(row.size() + " of " + head.size() + " are no fewer");
        }
        rows.add(row);
        return this;
    }

    private static String text(Object cell) {
        boolean fraction = cell instanceof Double || cell instanceof Float;
        return fraction ? Numbers.show(((Number) cell).doubleValue()) : String.valueOf(cell);
    }

    public List<String> head() {
        return head;
    }

    /** Its cells as text, row by row; a row that ends in a running text has fewer. */
    public List<List<String>> rows() {
        return rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int fromBelow = headLines() - 1; fromBelow >= 0; fromBelow--) {
            line(out, headLine(fromBelow));
        }
        StringBuilder rule = new StringBuilder();
        for (int c = 0; c < head.size(); c++) {
            rule.append(c == 0 ? "" : "  ").append("─".repeat(width(c)));
        }
        out.append(rule).append('\n');
        rows.forEach(row -> line(out, row));
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private int headLines() {
        return head.stream().mapToInt(name -> (int) name.lines().count()).max().orElse(1);
    }

    /** Names of fewer lines than others stand at the foot. */
    private List<String> headLine(int fromBelow) {
        return head.stream()
                .map(name -> name.lines().toList())
                .map(l -> fromBelow < l.size() ? l.get(l.size() - 1 - fromBelow) : "")
                .toList();
    }

    private void line(StringBuilder out, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            boolean runsOn = c == cells.size() - 1 && cells.size() < head.size();
            String pad = runsOn ? "" : " ".repeat(width(c) - length(cell));
            boolean right = !runsOn && numeric(c);
            line.append(c == 0 ? "" : "  ").append(right ? pad + cell : cell + pad);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Characters of a line in which all columns are full. */
    public int width() {
        return IntStream.range(0, head.size()).map(c -> width(c) + 2).sum() - 2;
    }

    private int width(int c) {
        int widest = head.get(c).lines().mapToInt(Table::length).max().orElse(0);
        return Math.max(widest, column(c).mapToInt(Table::length).max().orElse(0));
    }

    /** A column is numeric when all its cells begin like numbers or say that there is none. */
    public boolean numeric(int c) {
        return column(c).findAny().isPresent()
                && column(c).allMatch(cell -> cell.matches("(|[-–…]|NaN|-?[0-9.]+.*|-?Infinity)"));
    }

    private Stream<String> column(int c) {
        return rows.stream()
                .filter(row -> row.size() == head.size() || c < row.size() - 1)
                .map(row -> row.get(c));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
