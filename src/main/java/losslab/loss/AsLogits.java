package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;

/**
 * The deliberate mistake: outputs that went through the link already are treated as logits and go
 * through it again (double softmax).
 *
 * <p>L(y, z) = loss(y, link(z)); shapes are those of the loss. Predictions stay link(z).
 *
 * <p>Gradient: the loss's own at link(z), times the link's Jacobian.
 *
 * <p>It hurts by design: probabilities as logits cannot differ by more than 1, so the loss stays
 * far from 0 and the gradient small.
 *
 * <p>Example: {@code new AsLogits(new Bce()).value({1}, {0})} is ln(1 + e^−0.5) = 0.474077.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html">the
 *     loss in PyTorch that this happens to most, since it takes logits</a>
 */
public record AsLogits(Loss loss) implements Wrapper {
    public AsLogits {
        Check.given("loss", loss, "asLogits(cce())");
    }

    @Override
    public String name() {
        return "asLogits(" + loss.name() + ")";
    }

    @Override
    public Loss on(Task task) {
        return new AsLogits(loss.on(task));
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

    @Override
    public double batch(Batch b) {
        float[] p = b.z.clone();
        Link link = link(b.outputs);
        link.apply(b.rows, b.outputs, p);
        double sum = loss.batch(b.with(b.y, p));
        if (b.wantsGradient()) {
            link.backward(b.rows, b.outputs, p, b.dz);
        }
        return sum;
    }

    @Override
    public String toString() {
        return name();
    }
}
