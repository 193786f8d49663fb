package losslab.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Microseconds per step of one job, round by round, in which every engine had its turn. */
final class Timings {
    private final Map<Contestant, Map<String, List<Double>>> rounds =
            new EnumMap<>(Contestant.class);

    void add(Contestant engine, String variant, double micros) {
        rounds.computeIfAbsent(engine, e -> new HashMap<>())
                .computeIfAbsent(variant, v -> new ArrayList<>())
                .add(micros);
    }

    /** The median of the engine's fastest variant; nothing if it had no turn. */
    OptionalDouble micros(Contestant engine) {
        double[] all = fastest(engine);
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(median(all));
    }

    /**
     * The median of the rounds' ratios: what slows the machine for a while slows both sides of a
     * round.
     */
    OptionalDouble ratio(Contestant engine, Contestant to) {
        double[] above = fastest(engine);
        double[] below = fastest(to);
        double[] ratios = new double[Math.min(above.length, below.length)];
        Arrays.setAll(ratios, r -> above[r] / below[r]);
        return ratios.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(median(ratios));
    }

    private double[] fastest(Contestant engine) {
        double[] best = {};
        for (List<Double> variant : rounds.getOrDefault(engine, Map.of()).values()) {
            double[] these = variant.stream().mapToDouble(Double::doubleValue).toArray();
            if (best.length == 0 || median(these) < median(best)) {
                best = these;
            }
        }
        return best;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
