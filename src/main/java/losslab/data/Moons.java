package losslab.data;

import losslab.math.Rng;

/** Two interleaved half circles of radius 1 with normal noise. */
public record Moons(Sizes sizes, double noise) implements Generator {
    public static Dataset moons() {
        return Dataset.of(new Moons(new Sizes(500, 500, 500), 0.2));
    }

    @Override
    public String name() {
        return "moons";
    }

    @Override
    public Schema schema() {
        return Schema.classes(2, 2);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        Plane plane = new Plane(n);
        for (int i = 0; i < n; i++) {
            double angle = Math.PI * rng.nextDouble();
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            if (i % 2 == 0) {
                plane.add(cos, sin, 0, noise, rng);
            } else {
                plane.add(1 - cos, 0.5 - sin, 1, noise, rng);
            }
        }
        return plane.binary();
    }

    @Override
    public Source take(int n) {
        return new Moons(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Moons(sizes, deviation);
    }
}
