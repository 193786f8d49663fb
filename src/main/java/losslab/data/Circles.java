package losslab.data;

import losslab.math.Rng;

/** A circle of radius 0.5 (class 1) inside one of radius 1 (class 0), with normal noise. */
public record Circles(Sizes sizes, double noise) implements Generator {
    public static Dataset circles() {
        return Dataset.of(new Circles(new Sizes(500, 500, 500), 0.1));
    }

    @Override
    public String name() {
        return "circles";
    }

    @Override
    public Schema schema() {
        return Schema.classes(2, 2);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        Plane plane = new Plane(n);
        for (int i = 0; i < n; i++) {
            double radius = i % 2 == 0 ? 1 : 0.5;
            double angle = 2 * Math.PI * rng.nextDouble();
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
        return new Circles(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Circles(sizes, deviation);
    }
}
