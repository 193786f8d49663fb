package losslab.loss;

import losslab.base.Task;
import losslab.math.Matrix;

/**
 * The deliberate mistake: outputs that went through the link already are treated as logits and go
 * through it again (double softmax). L(y, z) = loss(y, link(z)). Predictions stay link(z).
 */
public record AsLogits(Loss loss) implements Loss {
    @Override
    public String name() {
        return "asLogits(" + loss.name() + ")";
    }

    @Override
    public Link link(int outputs) {
        return loss.link(outputs);
    }

    @Override
    public void check(Task task, int outputs) {
        loss.check(task, outputs);
    }

    @Override
    public void checkTargets(Matrix y) {
        loss.checkTargets(y);
    }

    @Override
    public double value(double[] y, double[] z) {
        return loss.value(y, link(z.length).apply(z));
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] p = link(z.length).apply(z);
        return link(z.length).backward(p, loss.gradient(y, p));
    }
}
