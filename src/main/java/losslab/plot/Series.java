package losslab.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points with a name: a curve or a cloud. NaN in y is a gap. A series without a name is not in the
 * legend.
 */
public record Series(String name, double[] x, double[] y, Style style, Color color) {
    /** How the points are drawn. */
    public enum Style {
        LINE,
        THIN,
        DASHED,
        DOTS,
        BARS,
        BAND
    }

    /** From this many points on, a line no longer shows each of them as a dot. */
    private static final int DOTTED = 20;

    public Series {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x but " + y.length + " y");
        }
        x = x.clone();
        y = y.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = Double.isInfinite(y[i]) ? Double.NaN : y[i];
        }
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    public int size() {
        return x.length;
    }

    /** So few points that each is marked on the line. */
    boolean isDotted() {
        return style == Style.LINE && x.length <= DOTTED;
    }

    boolean isBars() {
        return style == Style.BARS;
    }

    boolean isBand() {
        return style == Style.BAND;
    }

    /** Is it a line or a cloud, which XChart draws? */
    boolean isCurve() {
        return !isBars() && !isBand();
    }

    boolean isInLegend() {
        return !name.isEmpty();
    }

    /** Is there anything to be drawn at all? */
    boolean hasPoints() {
        return Arrays.stream(y).anyMatch(value -> !Double.isNaN(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series s
                && s.name.equals(name)
                && s.style == style
                && s.color.equals(color)
                && Arrays.equals(s.x, x)
                && Arrays.equals(s.y, y);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + Arrays.hashCode(x)) + Arrays.hashCode(y);
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? "–" : name) + " (" + x.length + ")";
    }

    /** The area between two curves: along the lower one, and back along the upper one. */
    static Series band(String name, double[] x, double[] low, double[] high, Color color) {
        int n = x.length;
        double[] around = Arrays.copyOf(x, 2 * n);
        double[] outline = Arrays.copyOf(low, 2 * n);
        for (int i = 0; i < n; i++) {
            around[2 * n - 1 - i] = x[i];
            outline[2 * n - 1 - i] = high[i];
        }
        return new Series(name, around, outline, Style.BAND, color);
    }

    /** The two curves of a training, in their colours. */
    static List<Series> trainAndValidation(double[] x, double[] train, double[] validation) {
        return List.of(
                new Series("train", x, train, Style.LINE, Palette.TRAIN),
                new Series("validation", x, validation, Style.LINE, Palette.VALIDATION));
    }

    /** 1, 2 … n as x. */
    static double[] count(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }
}
