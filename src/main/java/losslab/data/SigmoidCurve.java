package losslab.data;

import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A curve to fit: y = 1 / (1 + e^(−10x)) plus normal noise, x on the grid i/100 − 0.5 for i = 0 …
 * 99, over and over.
 */
public record SigmoidCurve(Sizes sizes, double noise) implements Generator {
    private static final int GRID = 100;

    public static Dataset sigmoidCurve() {
        return Dataset.of(new SigmoidCurve(new Sizes(500, 200, 200), 0.05));
    }

    /** The curve without noise. */
    public static double truth(double x) {
        return 1 / (1 + StrictMath.exp(-10 * x));
    }

    @Override
    public String name() {
        return "sigmoidCurve";
    }

    @Override
    public Schema schema() {
        return Schema.regression("x");
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (i % GRID) / (float) GRID - 0.5f;
            y[i] = (float) (truth(x[i]) + noise * rng.nextGaussian());
        }
        return new Split(Matrix.wrap(n, 1, x), Matrix.wrap(n, 1, y));
    }

    @Override
    public Source take(int n) {
        return new SigmoidCurve(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new SigmoidCurve(sizes, deviation);
    }
}
