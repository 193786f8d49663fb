package losslab.plot;

import java.util.Arrays;
import java.util.List;

/** A table of counts, rows against columns; the diagonal is what is wanted. */
public record Cells(
        String title, String rowLabel, String columnLabel, List<String> names, int[][] counts)
        implements Panel {
    public Cells {
        names = List.copyOf(names);
        counts = copy(counts);
        for (int[] row : counts) {
            if (counts.length != names.size() || row.length != names.size()) {
                throw new IllegalArgumentException(counts.length + " rows, names " + names);
            }
        }
    }

    @Override
    public Cells titled(String other) {
        return new Cells(other, rowLabel, columnLabel, names, counts);
    }

    @Override
    public int[][] counts() {
        return copy(counts);
    }

    public int size() {
        return names.size();
    }

    public int count(int row, int col) {
        return counts[row][col];
    }

    /** Share of a row's count that fell into this column; 0 for an empty row. */
    public double share(int row, int col) {
        int sum = Arrays.stream(counts[row]).sum();
        return sum == 0 ? 0 : counts[row][col] / (double) sum;
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells c
                && c.title.equals(title)
                && c.names.equals(names)
                && Arrays.deepEquals(c.counts, counts);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Arrays.deepHashCode(counts);
    }
}
