package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.FloatMath;
import losslab.math.Softmaxes;

/**
 * Categorical cross-entropy: the negative log-likelihood of the right class.
 *
 * <p>L = −Σ_j y_j ln p_j with p = softmax(z), computed as (Σ_j y_j) · logsumexp(z) − Σ_j y_j z_j. K
 * outputs, y one-hot (or any distribution over the classes).
 *
 * <p>Gradient: ∂L/∂z = p − y for a distribution y.
 *
 * <p>It hurts as {@link Bce} does: wrong labels and confident mistakes weigh without bound.
 *
 * @see <a href="https://www.deeplearningbook.org">Goodfellow, Bengio, Courville, Deep Learning,
 *     2016, section 6.2.2.3</a>
 */
public record Cce() implements Loss {
    @Override
    public String name() {
        return "cce()";
    }

    @Override
    public Link link(int outputs) {
        return Link.SOFTMAX;
    }

    @Override
    public double value(double[] y, double[] z) {
        double logSum = logSumExp(z);
        double loss = 0;
        for (int j = 0; j < z.length; j++) {
            loss += y[j] == 0 ? 0 : y[j] * (logSum - z[j]);
        }
        return loss;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double mass = 0;
        for (double yj : y) {
            mass += yj;
        }
        double[] gradient = Link.SOFTMAX.apply(z);
        for (int j = 0; j < z.length; j++) {
            gradient[j] = mass * gradient[j] - y[j];
        }
        return gradient;
    }

    @Override
    public void check(Task task, int outputs) {
        if (task != Task.MULTICLASS) {
            throw Check.fail(
                    "loss.wrongTask",
                    name(),
                    Task.MULTICLASS.title(),
                    task.title(),
                    task == Task.REGRESSION ? "mse()" : "bce()");
        }
    }

    @Override
    public double batch(Batch b) {
        float[] e = b.room();
        Softmaxes.exponentials(b.rows, b.outputs, b.z, e);
        double sum = 0;
        for (int i = 0; i < b.rows; i++) {
            sum += row(b, e, i * b.outputs);
        }
        return sum;
    }

    /**
     * @param e the row's {@link Softmaxes#exponentials}; the gradient takes their place
     */
    private static double row(Batch b, float[] e, int start) {
        int end = start + b.outputs;
        float total = 0;
        for (int j = start; j < end; j++) {
            total += e[j];
        }
        float logSum = Softmaxes.max(b.outputs, b.z, start) + FloatMath.log(total);
        float mass = 0;
        double loss = 0;
        for (int j = start; j < end; j++) {
            mass += b.y[j];
            loss += b.y[j] == 0 ? 0 : b.y[j] * (logSum - b.z[j]);
        }
        if (b.wantsGradient()) {
            for (int j = start; j < end; j++) {
                b.dz[j] = b.scale * (mass * e[j] / total - b.y[j]);
            }
        }
        return loss;
    }

    /** ln Σ_j e^(z_j) without overflow. */
    static double logSumExp(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double zj : z) {
            max = Math.max(max, zj);
        }
        double sum = 0;
        for (double zj : z) {
            sum += Math.exp(zj - max);
        }
        return max + Math.log(sum);
    }

    @Override
    public String toString() {
        return name();
    }
}
