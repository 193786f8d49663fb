package losslab.plot;

import java.util.Arrays;
import java.util.List;

/** A table of numbers as colours, rows against columns; NaN is an empty cell. */
public record HeatMap(
        String title,
        String rowLabel,
        String columnLabel,
        List<String> rows,
        List<String> columns,
        double[][] values)
        implements Panel {
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = copy(values);
        if (values.length != rows.size()) {
            throw new IllegalArgumentException(values.length + " rows, names " + rows);
        }
        for (double[] row : values) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(row.length + " columns, names " + columns);
            }
        }
    }

    @Override
    public HeatMap titled(String other) {
        return new HeatMap(other, rowLabel, columnLabel, rows, columns, values);
    }

    @Override
    public double[][] values() {
        return copy(values);
    }

    /** Where a value lies between the smallest (0) and the largest (1); NaN for an empty cell. */
    double share(int row, int col) {
        double low = all().min().orElse(0);
        double high = all().max().orElse(1);
        double value = values[row][col];
        return Double.isNaN(value) || low < high ? (value - low) / (high - low) : 1;
    }

    private java.util.stream.DoubleStream all() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v));
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeatMap h
                && h.title.equals(title)
                && h.rows.equals(rows)
                && h.columns.equals(columns)
                && Arrays.deepEquals(h.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows.hashCode() + columns.hashCode()) + Arrays.deepHashCode(values);
    }
}
