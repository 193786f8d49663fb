package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Kernels;

/**
 * Binary cross-entropy: the negative log-likelihood of a yes-or-no answer.
 *
 * <p>L = −y ln p − (1−y) ln(1−p) with p = σ(z), computed from the logit as max(z, 0) − yz + ln(1 +
 * e^−|z|), which neither overflows nor takes the logarithm of zero. One output, y in [0, 1].
 *
 * <p>Gradient: ∂L/∂z = p − y.
 *
 * <p>It hurts when labels are wrong: a confident mistake costs |z| without bound.
 *
 * @see <a href="https://www.deeplearningbook.org">Goodfellow, Bengio, Courville, Deep Learning,
 *     2016, section 6.2.2.2</a>
 */
public record Bce() implements Loss {
    @Override
    public String name() {
        return "bce()";
    }

    @Override
    public Link link(int outputs) {
        return Link.SIGMOID;
    }

    @Override
    public double value(double[] y, double[] z) {
        return Math.max(z[0], 0) - y[0] * z[0] + Math.log1p(Math.exp(-Math.abs(z[0])));
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        return new double[] {1 / (1 + Math.exp(-z[0])) - y[0]};
    }

    @Override
    public void check(Task task, int outputs) {
        if (task != Task.BINARY) {
            throw Check.fail(
                    "loss.wrongTask",
                    name(),
                    Task.BINARY.title(),
                    task.title(),
                    task == Task.REGRESSION ? "mse()" : "cce()");
        }
    }

    @Override
    public double batch(Batch b) {
        Kernels kernels = Kernels.best();
        float[] room = b.room();
        kernels.softplus(b.rows, b.z, 0, room, 0);
        double sum = 0;
        for (int i = 0; i < b.rows; i++) {
            sum += room[i] - b.y[i] * b.z[i];
        }
        if (b.wantsGradient()) {
            kernels.sigmoid(b.rows, b.z, 0, b.dz, 0);
            for (int i = 0; i < b.rows; i++) {
                b.dz[i] = b.scale * (b.dz[i] - b.y[i]);
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return name();
    }
}
