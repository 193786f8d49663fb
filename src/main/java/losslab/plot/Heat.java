package losslab.plot;

import java.awt.Color;
import java.util.Arrays;

/** A coloured background that fills the whole chart: rows × cols colours, the top row first. */
public record Heat(int rows, int cols, int[] rgb) {
    public Heat {
        if (rgb.length != rows * cols) {
            throw new IllegalArgumentException(rows + " x " + cols + " of " + rgb.length);
        }
        rgb = rgb.clone();
    }

    @Override
    public int[] rgb() {
        return rgb.clone();
    }

    public Color at(int row, int col) {
        return new Color(rgb[row * cols + col]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heat h
                && h.rows == rows
                && h.cols == cols
                && Arrays.equals(h.rgb, rgb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + cols) + Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return rows + " x " + cols;
    }
}
