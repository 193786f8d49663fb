package losslab.signal;

import java.util.Arrays;

/**
 * A curve of losses, one value per epoch (or step), and what can be said of it without knowing
 * where it came from. Indices count from 0.
 */
public final class Curve {
    private final double[] values;

    private Curve(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a curve needs at least one value");
        }
        this.values = values;
    }

    public static Curve of(double... values) {
        return new Curve(values.clone());
    }

    public int length() {
        return values.length;
    }

    public double at(int i) {
        return values[i];
    }

    public double first() {
        return values[0];
    }

    public double last() {
        return values[values.length - 1];
    }

    public double[] values() {
        return values.clone();
    }

    /**
     * Centred moving average over {@code 2 * reach + 1} values; at the ends over those there are,
     * so that nothing is shifted.
     */
    public Curve smoothed(int reach) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < smooth.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(values.length, i + reach + 1);
            smooth[i] = Arrays.stream(values, from, to).average().orElseThrow();
        }
        return new Curve(smooth);
    }

    /** Where the smallest value is; NaN is larger than everything. */
    public int indexOfMin() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = Double.compare(values[i], values[best]) < 0 ? i : best;
        }
        return best;
    }

    public double min() {
        return values[indexOfMin()];
    }
}
