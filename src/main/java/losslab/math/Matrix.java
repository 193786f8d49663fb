package losslab.math;

import java.util.Arrays;

/**
 * A row-major matrix of floats, immutable: element (i, j) lies at {@code i * cols + j}. A row is an
 * example, a column a feature.
 */
public final class Matrix {
    private final int rows;
    private final int cols;
    private final float[] data;

    private Matrix(int rows, int cols, float[] data) {
        if (rows < 0 || cols < 0 || (long) rows * cols != data.length) {
            throw new IllegalArgumentException(
                    rows + " x " + cols + " does not hold " + data.length + " numbers");
        }
        this.rows = rows;
        this.cols = cols;
        this.data = data;
    }

    public static Matrix of(int rows, int cols, float[] data) {
        return new Matrix(rows, cols, data.clone());
    }

    /** Takes the array over instead of copying it: the caller must not write to it again. */
    public static Matrix wrap(int rows, int cols, float[] data) {
        return new Matrix(rows, cols, data);
    }

    public static Matrix of(double[][] values) {
        int cols = values.length == 0 ? 0 : values[0].length;
        float[] data = new float[values.length * cols];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < cols; j++) {
                data[i * cols + j] = (float) values[i][j];
            }
        }
        return new Matrix(values.length, cols, data);
    }

    public int rows() {
        return rows;
    }

    public int cols() {
        return cols;
    }

    public float get(int i, int j) {
        return data[i * cols + j];
    }

    public double[] row(int i) {
        double[] row = new double[cols];
        for (int j = 0; j < cols; j++) {
            row[j] = data[i * cols + j];
        }
        return row;
    }

    public double[] column(int j) {
        double[] column = new double[rows];
        for (int i = 0; i < rows; i++) {
            column[i] = data[i * cols + j];
        }
        return column;
    }

    public double[][] toArray() {
        double[][] all = new double[rows][];
        for (int i = 0; i < rows; i++) {
            all[i] = row(i);
        }
        return all;
    }

    /** The rows with these numbers, in this order. */
    public Matrix rows(int[] chosen) {
        float[] out = new float[chosen.length * cols];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(data, chosen[i] * cols, out, i * cols, cols);
        }
        return new Matrix(chosen.length, cols, out);
    }

    /** Rows from (included) to (excluded). */
    public Matrix rows(int from, int to) {
        return new Matrix(to - from, cols, Arrays.copyOfRange(data, from * cols, to * cols));
    }

    /** The array itself, for engines: it is read, never written. */
    public float[] shared() {
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix m
                && m.rows == rows
                && m.cols == cols
                && Arrays.equals(m.data, data);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + cols) + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return rows + " x " + cols;
    }
}
