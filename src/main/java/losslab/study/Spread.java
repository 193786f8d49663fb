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
        String some = count < of ? " (" + count + "/" + of + ")" : "";
        return rounded(mean) + " ± " + rounded(deviation) + some;
    }

    /** To the second digit of the deviation: what comes after it is chance. */
    private String rounded(double value) {
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(deviation)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
