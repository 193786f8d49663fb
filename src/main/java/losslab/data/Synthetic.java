package losslab.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Matrix;
import losslab.math.Rng;

/** Standard normal features and a target that follows a {@link Rule} with normal noise. */
public record Synthetic(Rule rule, Sizes sizes, int features, double noise) implements Generator {
    public Synthetic {
        Check.atLeast("features", features, rule.features(), "features(" + rule.features() + ")");
    }

    /** 400 / 400 / 1,000 examples without noise. */
    public static Dataset synthetic(Rule rule) {
        return Dataset.of(new Synthetic(rule, new Sizes(400, 400, 1000), rule.features(), 0));
    }

    /** The same by the rule's name, in lower case. */
    public static Dataset synthetic(String rule) {
        Check.known("rule", rule, Arrays.stream(Rule.values()).map(Synthetic::title).toList());
        return synthetic(Rule.valueOf(rule.toUpperCase(Locale.ROOT)));
    }

    private static String title(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "synthetic(" + title(rule) + ")";
    }

    @Override
    public Schema schema() {
        String[] names =
                IntStream.rangeClosed(1, features).mapToObj(i -> "x" + i).toArray(String[]::new);
        return rule.task() == Task.BINARY ? Schema.classes(features, 2) : Schema.regression(names);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        float[] x = new float[n * features];
        float[] y = new float[n];
        double[] row = new double[features];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < features; j++) {
                row[j] = rng.nextGaussian();
                x[i * features + j] = (float) row[j];
            }
            y[i] = (float) rule.target(row, noise * rng.nextGaussian());
        }
        return new Split(Matrix.wrap(n, features, x), Matrix.wrap(n, 1, y));
    }

    @Override
    public Source take(int n) {
        return new Synthetic(rule, sizes.train(n), features, noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Synthetic(rule, sizes, features, deviation);
    }

    @Override
    public Source features(int n) {
        return new Synthetic(rule, sizes, n, noise);
    }
}
