package losslab.loss;

import java.util.List;
import losslab.base.Check;
import losslab.base.Task;

/**
 * Focal loss: cross-entropy in which what is already right counts less.
 *
 * <p>Binary: L = −α_t (1−p_t)^γ ln p_t with p_t = p for y = 1 and 1−p for y = 0; α_t = α for y = 1
 * and 1−α for y = 0, and no factor without α. Multiclass: L = −α_c (1−p_c)^γ ln p_c for the right
 * class c, α one value per class. One output (σ) or K outputs (softmax). γ = 0 is cross-entropy.
 *
 * <p>Gradient with respect to ln p_t: −α_t ((1−p_t)^γ − γ p_t (1−p_t)^(γ−1) ln p_t), and ∂ln p_c/∂z
 * = y − p.
 *
 * <p>It hurts where calibrated probabilities are wanted, and where hard examples are mislabelled.
 *
 * @param gamma focusing, ≥ 0
 * @param alpha empty, one number in (0, 1) (binary), or one per class (multiclass)
 * @see <a href="https://arxiv.org/abs/1708.02002">Lin, Goyal, Girshick, He, Dollár, Focal Loss for
 *     Dense Object Detection, 2017</a>
 */
public record Focal(double gamma, List<Double> alpha) implements Loss {
    public Focal {
        Check.atLeast("gamma", gamma, 0, "focal(2.0)");
        alpha = List.copyOf(alpha);
        for (double a : alpha) {
            Check.within("alpha", a, 0, alpha.size() == 1 ? 1 : 1e6, "focal(2.0, 0.25)");
        }
    }

    @Override
    public String name() {
        if (alpha.isEmpty()) {
            return "focal(" + gamma + ")";
        }
        return alpha.size() == 1
                ? "focal(" + gamma + ", " + alpha.get(0) + ")"
                : "focal(" + gamma + ", new double[]{" + list() + "})";
    }

    private String list() {
        String text = alpha.toString();
        return text.substring(1, text.length() - 1);
    }

    @Override
    public Link link(int outputs) {
        return outputs == 1 ? Link.SIGMOID : Link.SOFTMAX;
    }

    @Override
    public double value(double[] y, double[] z) {
        double loss = 0;
        for (int c = 0; c < classes(z); c++) {
            double weight = target(y, c);
            if (weight != 0) {
                double logP = logP(z, c);
                loss -= weight * alpha(c, z.length) * Math.pow(miss(z, c), gamma) * logP;
            }
        }
        return loss;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] gradient = new double[z.length];
        double[] p = link(z.length).apply(z);
        for (int c = 0; c < classes(z); c++) {
            double weight = target(y, c);
            if (weight != 0) {
                double slope = weight * alpha(c, z.length) * slope(z, c);
                for (int j = 0; j < z.length; j++) {
                    // ∂ln p_c/∂z_j: (is it class c?) − p_j
                    double is = z.length == 1 ? c : c == j ? 1 : 0;
                    gradient[j] += slope * (is - p[j]);
                }
            }
        }
        return gradient;
    }

    /** ∂(−(1−p)^γ ln p)/∂ln p. */
    private double slope(double[] z, int c) {
        double logP = logP(z, c);
        double miss = miss(z, c);
        if (gamma == 0 || miss == 0) {
            return gamma == 0 ? -1 : 0;
        }
        double p = Math.exp(logP);
        return -Math.pow(miss, gamma) + gamma * p * Math.pow(miss, gamma - 1) * logP;
    }

    /** With one output there are two classes, 0 and 1. */
    private static int classes(double[] z) {
        return Math.max(2, z.length);
    }

    private static double target(double[] y, int c) {
        return y.length > 1 ? y[c] : c == 1 ? y[0] : 1 - y[0];
    }

    private double alpha(int c, int outputs) {
        if (alpha.isEmpty()) {
            return 1;
        }
        return outputs > 1 ? alpha.get(c) : c == 1 ? alpha.get(0) : 1 - alpha.get(0);
    }

    private static double logP(double[] z, int c) {
        if (z.length > 1) {
            return z[c] - Cce.logSumExp(z);
        }
        double margin = c == 1 ? z[0] : -z[0];
        return Math.min(margin, 0) - Math.log1p(Math.exp(-Math.abs(margin)));
    }

    /** 1 − p_c without cancellation: the mass of the other classes. */
    private static double miss(double[] z, int c) {
        if (z.length == 1) {
            return 1 / (1 + Math.exp(c == 1 ? z[0] : -z[0]));
        }
        double others = 0;
        double logSum = Cce.logSumExp(z);
        for (int j = 0; j < z.length; j++) {
            others += j == c ? 0 : Math.exp(z[j] - logSum);
        }
        return others;
    }

    @Override
    public void check(Task task, int outputs) {
        if (task == Task.REGRESSION) {
            throw Check.fail("loss.wrongTask", name(), Task.BINARY.title(), task.title(), "mse()");
        }
        boolean fits = alpha.isEmpty() || alpha.size() == outputs;
        if (!fits) {
            throw Check.fail("loss.alpha", outputs, alpha.size());
        }
    }

    @Override
    public double batch(Batch batch) {
        return FocalBatch.of(this, batch);
    }

    @Override
    public String toString() {
        return name();
    }
}
