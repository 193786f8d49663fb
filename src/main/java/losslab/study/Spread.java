package losslab.study;

import java.util.Arrays;
import java.util.List;
import losslab.base.Numbers;

/** A figure over several seeds: mean and sample standard deviation of those that have it. */
record Spread(double mean, double deviation, int count, int of) {
    static Spread of(List<Double> values) {
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
        String some = count < of ? " (" + count + "/" + of + ")" : "";
        return of == 1
                ? Numbers.show(mean)
                : Numbers.show(mean) + " ± " + Numbers.show(deviation) + some;
    }
}
