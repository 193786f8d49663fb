package losslab.model;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import losslab.math.Matrix;

/**
 * Standardisation of the inputs, the first layer of a network that asks for it: x becomes (x −
 * mean) / deviation, feature by feature or channel by channel, with the training set's figures.
 * What never varies is only centred.
 */
public record Scaling(float[] mean, float[] deviation) {
    public Scaling {
        mean = mean.clone();
        deviation = deviation.clone();
    }

    /** Leaves everything as it is. */
    public static Scaling none() {
        return new Scaling(new float[0], new float[0]);
    }

    /** The figures of a training set, feature by feature, population standard deviation. */
    public static Scaling of(Matrix x) {
        return of(x, x.cols());
    }

    /**
     * The same where features j, j + period, j + 2·period … share their figures: with a period of
     * 3, the red, green and blue values of pictures in colour.
     */
    public static Scaling of(Matrix x, int period) {
        float[] mean = new float[x.cols()];
        float[] deviation = new float[x.cols()];
        double n = (double) x.rows() * (x.cols() / period);
        for (int first = 0; first < period; first++) {
            double m = sum(x, first, period, value -> value) / n;
            double s = Math.sqrt(sum(x, first, period, v -> (v - m) * (v - m)) / n);
            boolean varies = s > 1e-7 * Math.max(1, Math.abs(m));
            for (int j = first; j < x.cols(); j += period) {
                mean[j] = (float) m;
                deviation[j] = varies ? (float) s : 1;
            }
        }
        return new Scaling(mean, deviation);
    }

    private static double sum(Matrix x, int first, int period, DoubleUnaryOperator term) {
        double sum = 0;
        for (int j = first; j < x.cols(); j += period) {
            for (int i = 0; i < x.rows(); i++) {
                sum += term.applyAsDouble(x.get(i, j));
            }
        }
        return sum;
    }

    public boolean isNone() {
        return mean.length == 0;
    }

    public Matrix apply(Matrix x) {
        if (isNone()) {
            return x;
        }
        float[] out = new float[x.rows() * x.cols()];
        float[] in = x.shared();
        for (int i = 0; i < out.length; i++) {
            int j = i % x.cols();
            out[i] = (in[i] - mean[j]) / deviation[j];
        }
        return Matrix.wrap(x.rows(), x.cols(), out);
    }

    @Override
    public float[] mean() {
        return mean.clone();
    }

    @Override
    public float[] deviation() {
        return deviation.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scaling s
                && Arrays.equals(s.mean, mean)
                && Arrays.equals(s.deviation, deviation);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mean) + 31 * Arrays.hashCode(deviation);
    }

    @Override
    public String toString() {
        return isNone() ? "none" : "standardize(" + mean.length + ")";
    }
}
