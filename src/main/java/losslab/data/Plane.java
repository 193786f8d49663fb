package losslab.data;

import losslab.math.Matrix;
import losslab.math.Rng;

/** Points of the plane in the making: coordinates with normal noise, and a class each. */
final class Plane {
    private final float[] x;
    private final int[] labels;
    private int filled;

    Plane(int n) {
        x = new float[2 * n];
        labels = new int[n];
    }

    void add(double x1, double x2, int label, double noise, Rng rng) {
        x[2 * filled] = (float) (x1 + noise * rng.nextGaussian());
        x[2 * filled + 1] = (float) (x2 + noise * rng.nextGaussian());
        labels[filled++] = label;
    }

    Split binary() {
        float[] y = new float[labels.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = labels[i];
        }
        return new Split(Matrix.wrap(filled, 2, x), Matrix.wrap(filled, 1, y));
    }
}
