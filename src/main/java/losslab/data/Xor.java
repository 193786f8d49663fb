package losslab.data;

import losslab.math.Rng;

/**
 * Exclusive or: the corners of the unit square with normal noise, class 1 where the coordinates
 * differ. No single neuron separates them (Minsky and Papert, Perceptrons, 1969).
 */
public record Xor(Sizes sizes, double noise) implements Generator {
    public static Dataset xor() {
        return Dataset.of(new Xor(new Sizes(1000, 500, 500), 0.1));
    }

    @Override
    public String name() {
        return "xor";
    }

    @Override
    public Schema schema() {
        return Schema.classes(2, 2);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        Plane plane = new Plane(n);
        for (int i = 0; i < n; i++) {
            int a = i & 1;
            int b = (i >> 1) & 1;
            plane.add(a, b, a ^ b, noise, rng);
        }
        return plane.binary();
    }

    @Override
    public Source take(int n) {
        return new Xor(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Xor(sizes, deviation);
    }
}
