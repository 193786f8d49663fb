package losslab.signal;

import java.util.Arrays;

/**
 * A curve of losses, one value per epoch (or step), and what can be said of it without knowing
 * where it came from. Indices count from 0. A run that diverged at once has no epochs: its curve is
 * a single NaN, and so is what is said of it.
 */
public final class Curve {
    private final double[] values;

    private Curve(double[] values) {
        this.values = values.length == 0 ? new double[] {Double.NaN} : values;
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

    /** Where the largest value is; NaN is larger than everything. */
    public int indexOfMax() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = Double.compare(values[i], values[best]) > 0 ? i : best;
        }
        return best;
    }

    public double max() {
        return values[indexOfMax()];
    }

    /** The values from (included) to (excluded). */
    public Curve part(int from, int to) {
        return new Curve(Arrays.copyOfRange(values, from, to));
    }

    /** The last share of the curve, at least one value: {@code tail(0.5)} is its second half. */
    public Curve tail(double share) {
        int kept = (int) Math.max(1, Math.round(share * values.length));
        return part(values.length - kept, values.length);
    }

    public double mean() {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    public double median() {
        double[] sorted = values();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The standard deviation of the values, trend included (divided by n). */
    public double deviation() {
        return Math.sqrt(autocovariance(0));
    }

    /** Standard deviation over mean: the coefficient of variation. */
    public double variation() {
        return deviation() / mean();
    }

    /**
     * The standard deviation of what is left when the trend is taken out: {@code √(Σ(x_{i−1} − 2x_i
     * + x_{i+1})² / 6(n − 2))}. A straight line has none, independent noise its own. 0 for fewer
     * than three values.
     */
    public double noise() {
        double squares = 0;
        for (int i = 1; i < values.length - 1; i++) {
            double bend = values[i - 1] - 2 * values[i] + values[i + 1];
            squares += bend * bend;
        }
        return Math.sqrt(squares / (6 * Math.max(1, values.length - 2)));
    }

    /**
     * How alike values {@code lag} places apart are: 1 for a curve of that period, about 0 for
     * independent ones. NaN for a constant curve.
     */
    public double autocorrelation(int lag) {
        return autocovariance(lag) / autocovariance(0);
    }

    /** Mean of (x_i − mean)(x_{i+lag} − mean) over all n: the biased estimate. */
    private double autocovariance(int lag) {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i + lag < values.length; i++) {
            sum += (values[i] - mean) * (values[i + lag] - mean);
        }
        return sum / values.length;
    }

    /** The share of the steps that go up; about one half for healthy noise. 0 for one value. */
    public double upwardShare() {
        int up = 0;
        for (int i = 1; i < values.length; i++) {
            up += values[i] > values[i - 1] ? 1 : 0;
        }
        return up / (double) Math.max(1, values.length - 1);
    }

    /** The slope of the straight line that fits best, per step. 0 for one value. */
    public double slope() {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            products += (i - middle) * values[i];
            squares += (i - middle) * (i - middle);
        }
        return squares == 0 ? 0 : products / squares;
    }

    /**
     * Where the curve has climbed farthest above the lowest value before: the top of the largest
     * rebound, measured as a ratio. 0 for a curve that only falls.
     */
    public int reboundTop() {
        int top = 0;
        double low = values[0];
        double most = 1;
        for (int i = 1; i < values.length; i++) {
            low = Math.min(low, values[i]);
            if (values[i] / low > most) {
                most = values[i] / low;
                top = i;
            }
        }
        return top;
    }
}
