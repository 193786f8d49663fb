package losslab.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import losslab.base.Numbers;

/** A figure over several seeds: mean and sample standard deviation of those that have it. */
public record Spread(double mean, double deviation, int count, int of) {
    public static Spread of(List<Double> values) {
        double[] there =
                values.stream().mapToDouble(Double::doubleValue).filter(v -> v == v).toArray();
        double mean = Arrays.stream(there).average().orElse(Double.NaN);
        double squares = Arrays.stream(there).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = there.length > 1 ? Math.sqrt(squares / (there.length - 1)) : 0;
        return new Spread(mean, deviation, there.length, values.size());
    }

    /** {@code 0.9412 ± 0.0031}; with {@code (3/5)} if only some seeds have the figure. */
    @Override
    public String toString() {
        if (count == 0) {
            return "–";
        }
        if (of == 1 || deviation == 0) {
            return Numbers.show(mean);
        }
        return written(decimals(deviation)); // what comes after its second digit is chance
    }

    /**
     * The same in fewer characters, {@code 0.941 ± 0.003}: three decimals, or more where the mean
     * would have less than two digits or the deviation none.
     */
    public String brief() {
        if (count == 0 || of == 1 || deviation == 0) {
            return toString();
        }
        int needed = Math.max(deviation < 0.0005 ? 4 : 3, decimals(mean));
        return written(Math.min(decimals(deviation), needed));
    }

    private String written(int decimals) {
        String format = "%." + decimals + "f";
        String some = count < of ? " (" + count + "/" + of + ")" : "";
        return String.format(Locale.ROOT, format + " ± " + format, mean, deviation) + some;
    }

    /** As many as show two digits of a number. */
    private static int decimals(double value) {
        return Math.max(0, 1 - (int) Math.floor(Math.log10(Math.abs(value))));
    }
}
