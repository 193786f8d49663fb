package losslab.base;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text: names to the left, numbers to the right, a rule under the head. Columns are as
 * wide as their widest cell, so that it prints well in any terminal.
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
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            boolean fraction = cell instanceof Double || cell instanceof Float;
            row.add(fraction ? Numbers.show(((Number) cell).doubleValue()) : String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    public List<String> head() {
        return head;
    }

    /** Its cells as text, row by row. */
    public List<List<String>> rows() {
        return rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        line(out, head);
        StringBuilder rule = new StringBuilder();
        for (int c = 0; c < head.size(); c++) {
            rule.append(c == 0 ? "" : "  ").append("─".repeat(width(c)));
        }
        out.append(rule).append('\n');
        rows.forEach(row -> line(out, row));
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void line(StringBuilder out, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            String pad = " ".repeat(width(c) - length(cell));
            line.append(c == 0 ? "" : "  ").append(numeric(c) ? pad + cell : cell + pad);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int c) {
        int width = length(head.get(c));
        for (List<String> row : rows) {
            width = Math.max(width, length(row.get(c)));
        }
        return width;
    }

    /** A column is numeric when all its cells begin like numbers or say that there is none. */
    public boolean numeric(int c) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(c))
                        .allMatch(cell -> cell.matches("(|[-–…]|NaN|-?[0-9.]+.*|-?Infinity)"));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
