package losslab.loss;

import losslab.base.Task;
import losslab.math.FloatMath;
import losslab.math.Softmaxes;

/** From raw outputs to predictions: p = z, p = σ(z), or p = softmax(z). */
public enum Link {
    IDENTITY,
    SIGMOID,
    SOFTMAX;

    /** The usual one for a task; students' losses have it. */
    static Link of(Task task) {
        return switch (task) {
            case REGRESSION -> IDENTITY;
            case BINARY -> SIGMOID;
            case MULTICLASS -> SOFTMAX;
        };
    }

    /** The predictions of one example, in double precision. */
    public double[] apply(double[] z) {
        double[] p = z.clone();
        if (this == SIGMOID) {
            for (int j = 0; j < p.length; j++) {
                p[j] = 1 / (1 + Math.exp(-z[j]));
            }
        } else if (this == SOFTMAX) {
            double max = Double.NEGATIVE_INFINITY;
            for (double zj : z) {
                max = Math.max(max, zj);
            }
            double sum = 0;
            for (int j = 0; j < p.length; j++) {
                p[j] = Math.exp(z[j] - max);
                sum += p[j];
            }
            for (int j = 0; j < p.length; j++) {
                p[j] /= sum;
            }
        }
        return p;
    }

    /** The chain rule: from ∂L/∂p to ∂L/∂z, where p = link(z). */
    public double[] backward(double[] p, double[] dp) {
        double[] dz = dp.clone();
        if (this == SIGMOID) {
            for (int j = 0; j < p.length; j++) {
                dz[j] = dp[j] * p[j] * (1 - p[j]);
            }
        } else if (this == SOFTMAX) {
            double dot = 0;
            for (int j = 0; j < p.length; j++) {
                dot += p[j] * dp[j];
            }
            for (int j = 0; j < p.length; j++) {
                dz[j] = p[j] * (dp[j] - dot);
            }
        }
        return dz;
    }

    /** The predictions of many examples in the engines' arithmetic, in place. */
    public void apply(int rows, int cols, float[] z) {
        if (this == SIGMOID) {
            for (int i = 0; i < rows * cols; i++) {
                z[i] = FloatMath.sigmoid(z[i]);
            }
        } else if (this == SOFTMAX) {
            Softmaxes.rows(rows, cols, z, z);
        }
    }

    /** The chain rule for many examples in the engines' arithmetic: d from ∂L/∂p to ∂L/∂z. */
    void backward(int rows, int cols, float[] p, float[] d) {
        if (this == SIGMOID) {
            for (int i = 0; i < rows * cols; i++) {
                d[i] *= p[i] * (1 - p[i]);
            }
        } else if (this == SOFTMAX) {
            for (int i = 0; i < rows; i++) {
                softmaxBackward(p, d, i * cols, cols);
            }
        }
    }

    private static void softmaxBackward(float[] p, float[] d, int start, int cols) {
        float dot = 0;
        for (int j = start; j < start + cols; j++) {
            dot += p[j] * d[j];
        }
        for (int j = start; j < start + cols; j++) {
            d[j] = p[j] * (d[j] - dot);
        }
    }
}
