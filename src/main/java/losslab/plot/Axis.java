package losslab.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** One axis of a chart: its label, its scale, and from where to where it goes. */
public record Axis(String label, Scale scale, double low, double high) {
    /** What lies between two ticks: equal steps, equal ratios, or whole numbers. */
    public enum Scale {
        LINEAR,
        LOG,
        WHOLE
    }

    /** Below this share of the largest value, the smallest is close enough to begin at zero. */
    private static final double NEAR_ZERO = 0.4;

    private static final double MARGIN = 0.05;
    private static final double ABOVE_BARS = 0.15;

    /** A loss that shrinks by more than this is drawn on a logarithmic scale. */
    static final double LOG_RATIO = 50;

    public Axis {
        boolean ordered = low < high && !Double.isInfinite(low) && !Double.isInfinite(high);
        if (!ordered || scale == Scale.LOG && low <= 0) {
            throw new IllegalArgumentException("axis from " + low + " to " + high);
        }
    }

    static Axis linear(String label, double low, double high) {
        return new Axis(label, Scale.LINEAR, low, high);
    }

    /** Exactly from the smallest to the largest value. */
    static Axis tight(String label, double... values) {
        double[] range = range(values);
        return range[0] < range[1]
                ? linear(label, range[0], range[1])
                : linear(label, range[0] - 0.5, range[1] + 0.5);
    }

    /** For epochs and steps: exactly from the first to the last. */
    static Axis counting(String label, double... values) {
        Axis tight = tight(label, values);
        return new Axis(label, Scale.WHOLE, tight.low, tight.high);
    }

    /** From zero to a little above the largest value, so that what is flat looks flat. */
    static Axis fromZero(String label, double... values) {
        double high = range(values)[1];
        return linear(label, 0, high > 0 ? (1 + MARGIN) * high : 1);
    }

    /** Exactly from the smallest to the largest of positive values, in equal ratios. */
    static Axis decades(String label, double... values) {
        double[] range = range(values);
        return range[0] < range[1]
                ? new Axis(label, Scale.LOG, range[0], range[1])
                : new Axis(label, Scale.LOG, range[0] / 2, range[0] * 2);
    }

    /** With a margin on both sides. */
    static Axis around(String label, double... values) {
        double[] range = range(values);
        double margin = range[0] < range[1] ? MARGIN * (range[1] - range[0]) : 0.5;
        return linear(label, range[0] - margin, range[1] + margin);
    }

    /**
     * For losses: logarithmic if all values are positive and the largest is more than {@value
     * #LOG_RATIO} times the smallest; otherwise from zero, where that costs little room.
     */
    static Axis ofLosses(String label, double... values) {
        double[] range = range(values);
        return range[0] > 0 && range[1] / range[0] > LOG_RATIO
                ? logarithmic(label, range)
                : linear(label, Axis.withoutExplosion(values));
    }

    /**
     * For bars: from zero, or logarithmic from a decade below the smallest; room for numbers above.
     */
    static Axis ofBars(String label, double... values) {
        double[] range = range(Arrays.stream(values).filter(value -> value > 0).toArray());
        boolean noNegative = Arrays.stream(values).noneMatch(value -> value < 0);
        if (noNegative && range[0] > 0 && range[1] / range[0] > LOG_RATIO) {
            double low = Math.pow(10, Math.ceil(Math.log10(range[0])) - 1);
            return new Axis(label, Scale.LOG, low, range[1] * Math.pow(range[1] / low, ABOVE_BARS));
        }
        return linear(label, 0, (1 + ABOVE_BARS) * range[1]);
    }

    private static Axis linear(String label, double[] range) {
        boolean fromZero = range[0] >= 0 && range[0] < NEAR_ZERO * range[1];
        Axis around = around(label, range);
        return fromZero ? linear(label, 0, around.high()) : around;
    }

    private static Axis logarithmic(String label, double[] range) {
        double margin = Math.pow(range[1] / range[0], MARGIN);
        return new Axis(
                label,
                Scale.LOG,
                Math.max(Double.MIN_NORMAL, range[0] / margin),
                Math.min(Double.MAX_VALUE, range[1] * margin));
    }

    /** The range of the values, its top cut where a few of them dwarf all the others. */
    private static double[] withoutExplosion(double[] values) {
        double[] sorted = DoubleStream.of(values).filter(Axis::finite).sorted().toArray();
        double[] range = range(values);
        if (sorted.length > 0) {
            double median = Math.abs(sorted[sorted.length / 2]);
            boolean explodes = median > 0 && range[1] > LOG_RATIO * median;
            range[1] = explodes ? 4 * median : range[1];
        }
        return range;
    }

    /** With room for what either axis shows of these series. */
    Axis joined(Axis other, List<Series> both) {
        if (both.stream().anyMatch(Series::isBars)) {
            return ofBars(label, values(both));
        }
        return isLog() || other.isLog()
                ? as(true, both)
                : linear(label, Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The same axis over the given values on the other kind of scale, where that is possible. */
    Axis as(boolean logarithmic, List<Series> series) {
        double[] values = values(series);
        double[] positive = Arrays.stream(values).filter(value -> value > 0).toArray();
        if (!logarithmic || positive.length == 0) {
            return linear(label, withoutExplosion(values));
        }
        double[] range = range(positive);
        return logarithmic(
                label, range[0] < range[1] ? range : new double[] {range[0] / 2, range[0] * 2});
    }

    static double[] values(List<Series> series) {
        return series.stream().flatMapToDouble(s -> Arrays.stream(s.y())).toArray();
    }

    /** Over how many powers of ten a logarithmic axis goes; 0 for a linear one. */
    double decades() {
        return isLog() ? Math.log10(high / low) : 0;
    }

    public boolean isLog() {
        return scale == Scale.LOG;
    }

    /** Where a value lies, 0 at the low end, 1 at the high end. */
    double place(double value) {
        return isLog()
                ? Math.log(value / low) / Math.log(high / low)
                : (value - low) / (high - low);
    }

    /** The smallest and the largest finite value; 0 and 1 if there is none. */
    private static double[] range(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (finite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low <= high ? new double[] {low, high} : new double[] {0, 1};
    }

    private static boolean finite(double value) {
        return !Double.isNaN(value) && !Double.isInfinite(value);
    }
}
