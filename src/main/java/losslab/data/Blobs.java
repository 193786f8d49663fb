package losslab.data;

import losslab.base.Check;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * One normal cloud per class. The centres stand evenly on the line from −3 to 3 (one feature) or on
 * a circle of radius 3 (two); with more features they are drawn on the sphere of that radius.
 */
public record Blobs(int classes, int features, Sizes sizes, double noise) implements Generator {
    private static final double RADIUS = 3;

    public Blobs {
        Check.atLeast("classes", classes, 2, "blobs(4)");
    }

    public static Dataset blobs(int classes) {
        return Dataset.of(new Blobs(classes, 2, new Sizes(800, 400, 400), 1));
    }

    @Override
    public String name() {
        return "blobs(" + classes + ")";
    }

    @Override
    public Schema schema() {
        return Schema.classes(features, classes);
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        double[][] centres = centres(world);
        float[] x = new float[n * features];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = i % classes;
            for (int j = 0; j < features; j++) {
                x[i * features + j] = (float) (centres[labels[i]][j] + noise * rng.nextGaussian());
            }
        }
        return new Split(Matrix.wrap(n, features, x), Split.targets(labels, classes));
    }

    private double[][] centres(Rng world) {
        double[][] centres = new double[classes][];
        for (int c = 0; c < classes; c++) {
            centres[c] =
                    switch (features) {
                        case 1 -> new double[] {RADIUS * (2.0 * c / (classes - 1) - 1)};
                        case 2 -> onCircle(2 * Math.PI * c / classes);
                        default -> onSphere(world);
                    };
        }
        return centres;
    }

    private static double[] onCircle(double angle) {
        return scaled(StrictMath.cos(angle), StrictMath.sin(angle));
    }

    private double[] onSphere(Rng world) {
        double[] direction = new double[features];
        for (int j = 0; j < features; j++) {
            direction[j] = world.nextGaussian();
        }
        return scaled(direction);
    }

    /** To the length RADIUS. */
    private static double[] scaled(double... direction) {
        double norm = 0;
        for (double component : direction) {
            norm += component * component;
        }
        for (int j = 0; j < direction.length; j++) {
            direction[j] *= RADIUS / Math.sqrt(norm);
        }
        return direction;
    }

    @Override
    public Source take(int n) {
        return new Blobs(classes, features, sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Blobs(classes, features, sizes, deviation);
    }

    @Override
    public Source features(int n) {
        return new Blobs(classes, n, sizes, noise);
    }
}
