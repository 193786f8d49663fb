package losslab.model;

import java.util.Arrays;
import losslab.math.Matrix;

/**
 * Standardisation of the inputs, the first layer of a network that asks for it: x becomes (x −
 * mean) / deviation, feature by feature, with the training set's figures. A feature that never
 * varies is only centred.
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

    /** The figures of a training set, population standard deviation. */
    public static Scaling of(Matrix x) {
        float[] mean = new float[x.cols()];
        float[] deviation = new float[x.cols()];
        for (int j = 0; j < x.cols(); j++) {
            double sum = 0;
            for (int i = 0; i < x.rows(); i++) {
                sum += x.get(i, j);
            }
            double m = sum / x.rows();
            double squares = 0;
            for (int i = 0; i < x.rows(); i++) {
                squares += (x.get(i, j) - m) * (x.get(i, j) - m);
            }
            double s = Math.sqrt(squares / x.rows());
            mean[j] = (float) m;
            deviation[j] = s > 1e-7 * Math.max(1, Math.abs(m)) ? (float) s : 1;
        }
        return new Scaling(mean, deviation);
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
