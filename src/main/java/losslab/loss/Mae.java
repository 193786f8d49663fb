package losslab.loss;

/**
 * Mean absolute error: the loss whose best constant is the median.
 *
 * <p>L = (1/m) Σ_j |y_j − ŷ_j| over the m outputs; ŷ = z.
 *
 * <p>Gradient: ∂L/∂z_j = sign(z_j − y_j)/m, and 0 where they are equal.
 *
 * <p>It hurts near the goal: the gradient does not shrink, so a constant learning rate keeps
 * hopping over the minimum.
 *
 * @see <a href="https://hastie.su.domains/ElemStatLearn/">Hastie, Tibshirani, Friedman, The
 *     Elements of Statistical Learning, 2009, section 10.6</a>
 */
public record Mae() implements Loss {
    @Override
    public String name() {
        return "mae()";
    }

    @Override
    public double value(double[] y, double[] z) {
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += Math.abs(z[j] - y[j]);
        }
        return sum / z.length;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] gradient = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            gradient[j] = Math.signum(z[j] - y[j]) / z.length;
        }
        return gradient;
    }

    @Override
    public double batch(Batch b) {
        int n = b.rows * b.outputs;
        float step = b.scale / b.outputs;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            float r = b.z[i] - b.y[i];
            sum += Math.abs(r);
            if (b.wantsGradient()) {
                b.dz[i] = step * Math.signum(r);
            }
        }
        return sum / b.outputs;
    }

    @Override
    public String toString() {
        return name();
    }
}
