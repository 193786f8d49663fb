package losslab.loss;

/**
 * Mean squared error: the loss whose best constant is the mean.
 *
 * <p>L = (1/m) Σ_j (y_j − ŷ_j)² over the m outputs; ŷ = z.
 *
 * <p>Gradient: ∂L/∂z_j = 2(z_j − y_j)/m.
 *
 * <p>It hurts with outliers: one error of ten counts like a hundred errors of one.
 *
 * @see <a href="https://hastie.su.domains/ElemStatLearn/">Hastie, Tibshirani, Friedman, The
 *     Elements of Statistical Learning, 2009, section 10.6</a>
 */
public record Mse() implements Loss {
    @Override
    public String name() {
        return "mse()";
    }

    @Override
    public double value(double[] y, double[] z) {
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += (z[j] - y[j]) * (z[j] - y[j]);
        }
        return sum / z.length;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] gradient = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            gradient[j] = 2 * (z[j] - y[j]) / z.length;
        }
        return gradient;
    }

    @Override
    public double batch(Batch b) {
        int n = b.rows * b.outputs;
        float twice = 2 * b.scale / b.outputs;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            float r = b.z[i] - b.y[i];
            sum += (double) r * r;
        }
        if (b.wantsGradient()) {
            for (int i = 0; i < n; i++) {
                b.dz[i] = twice * (b.z[i] - b.y[i]);
            }
        }
        return sum / b.outputs;
    }

    @Override
    public String toString() {
        return name();
    }
}
