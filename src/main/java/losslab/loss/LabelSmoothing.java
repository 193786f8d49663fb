package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * Label smoothing: the target is mixed with the uniform distribution, so that no output is asked to
 * be certain.
 *
 * <p>L = loss(y', z) with y'_j = (1−ε) y_j + ε/K for K outputs, and y' = (1−ε) y + ε/2 for one.
 * Shapes are those of the loss.
 *
 * <p>Gradient: the loss's own at y'; for cross-entropy p − y', which is 0 at p = y', not at y.
 *
 * <p>It hurts where certain answers are right, and where the outputs are to be distilled into
 * another net: they say less about which classes are alike. The smallest possible loss is no longer
 * 0.
 *
 * <p>Example: {@code new LabelSmoothing(new Bce(), 0.1).value({1}, {2})} is 0.126928 + 0.05·2 =
 * 0.226928.
 *
 * @param epsilon the share of the uniform distribution, from 0 to below 1
 * @see <a href="https://arxiv.org/abs/1512.00567">Szegedy, Vanhoucke, Ioffe, Shlens, Wojna,
 *     Rethinking the Inception Architecture for Computer Vision, 2015, section 7</a>
 */
public record LabelSmoothing(Loss loss, double epsilon) implements Wrapper {
    private static final double MOST = 1 - 1e-6;

    public LabelSmoothing {
        Check.given("loss", loss, "labelSmoothing(cce(), 0.1)");
        Check.within("epsilon", epsilon, 0, MOST, "labelSmoothing(cce(), 0.1)");
    }

    @Override
    public String name() {
        return "labelSmoothing(" + loss.name() + ", " + epsilon + ")";
    }

    @Override
    public Loss on(Task task) {
        return new LabelSmoothing(loss.on(task), epsilon);
    }

    @Override
    public double value(double[] y, double[] z) {
        return loss.value(smooth(y), z);
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        return loss.gradient(smooth(y), z);
    }

    @Override
    public double batch(Batch b) {
        return loss.batch(b.with(smooth(b.rows * b.outputs, b.outputs, b.y), b.z));
    }

    private double[] smooth(double[] y) {
        double[] smooth = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            smooth[j] = (1 - epsilon) * y[j] + epsilon / Math.max(2, y.length);
        }
        return smooth;
    }

    private float[] smooth(int n, int outputs, float[] y) {
        float[] smooth = new float[n];
        for (int i = 0; i < n; i++) {
            smooth[i] = (float) ((1 - epsilon) * y[i] + epsilon / Math.max(2, outputs));
        }
        return smooth;
    }

    @Override
    public void check(Task task, int outputs) {
        Refusals.unlessClasses(name(), task, "mse()");
        loss.check(task, outputs);
    }

    @Override
    public void checkTargets(Matrix y) {
        loss.checkTargets(
                Matrix.wrap(y.rows(), y.cols(), smooth(y.rows() * y.cols(), y.cols(), y.shared())));
    }

    @Override
    public String toString() {
        return name();
    }
}
