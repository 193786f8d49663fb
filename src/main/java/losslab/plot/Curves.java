package losslab.plot;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small arithmetic on the numbers of a curve. */
final class Curves {
    private Curves() {}

    static double[] joined(double[]... parts) {
        return Stream.of(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    /** The place of the smallest number, the first of equals; −1 if all are NaN. */
    static int lowest(double[] values) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            boolean better = best < 0 ? !Double.isNaN(values[i]) : values[i] < values[best];
            best = better ? i : best;
        }
        return best;
    }

    /** The place of the largest number, the first of equals; −1 if all are NaN. */
    static int highest(double[] values) {
        return lowest(DoubleStream.of(values).map(value -> -value).toArray());
    }

    /** n evenly spaced numbers, both ends included. */
    static double[] spaced(double from, double to, int n) {
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = from + (to - from) * i / (n - 1);
        }
        return out;
    }

    /** The mean of the last {@code window} finite values up to each place. */
    static double[] runningMean(double[] values, int window) {
        double[] mean = new double[values.length];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (finite(values[i])) {
                sum += values[i];
                count++;
            }
            if (i >= window && finite(values[i - window])) {
                sum -= values[i - window];
                count--;
            }
            mean[i] = finite(values[i]) && count > 0 ? sum / count : Double.NaN;
        }
        return mean;
    }

    /** At most about so many places that keep each bin's smallest and largest value. */
    static int[] thinned(double[] values, int most) {
        if (values.length <= most) {
            return IntStream.range(0, values.length).toArray();
        }
        int bins = most / 2;
        int[] kept = new int[2 * bins];
        for (int b = 0; b < bins; b++) {
            int from = (int) ((long) values.length * b / bins);
            int to = (int) ((long) values.length * (b + 1) / bins);
            int low = from;
            int high = from;
            for (int i = from; i < to; i++) {
                low = values[i] < values[low] ? i : low;
                high = values[i] > values[high] ? i : high;
            }
            kept[2 * b] = Math.min(low, high);
            kept[2 * b + 1] = Math.max(low, high);
        }
        return Arrays.stream(kept).distinct().toArray();
    }

    static double[] at(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }

    static double[] finite(double[] values) {
        return DoubleStream.of(values).filter(Curves::finite).toArray();
    }

    private static boolean finite(double value) {
        return !Double.isNaN(value) && !Double.isInfinite(value);
    }
}
