package losslab.data;

import losslab.math.Rng;

/** Two arms of a spiral, 1.5 turns each, after Lang and Witbrock (1988). */
public record Spiral(Sizes sizes, double noise) implements Generator {
    private static final double TURNS = 1.5;

    public static Dataset spiral() {
        return Dataset.of(new Spiral(new Sizes(600, 400, 400), 0.02));
    }

    @Override
    public String name() {
        return "spiral";
    }

    @Override
    public Schema schema() {
        return Schema.classes(2, 2);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        Plane plane = new Plane(n);
        for (int i = 0; i < n; i++) {
            double radius = 0.1 + 0.9 * Math.sqrt(rng.nextDouble());
            double angle = 2 * Math.PI * TURNS * radius + Math.PI * (i % 2);
            plane.add(
                    radius * StrictMath.cos(angle),
                    radius * StrictMath.sin(angle),
                    i % 2,
                    noise,
                    rng);
        }
        return plane.binary();
    }

    @Override
    public Source take(int n) {
        return new Spiral(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Spiral(sizes, deviation);
    }
}
