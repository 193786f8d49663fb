package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;

/**
 * The deliberate mistake: a loss whose gradient was derived with the wrong sign, so that descent
 * climbs.
 *
 * <p>L = loss(y, z); shapes are those of the loss.
 *
 * <p>Gradient: −∂loss/∂z, which is not the slope of L.
 *
 * <p>It hurts by design: every step makes the loss larger, without bound where it has none.
 *
 * <p>Example: {@code new WrongSign(new Bce()).gradient({1}, {0})} is 0.5; the slope there is −0.5.
 *
 * @see GradientCheck GradientCheck, which finds it
 */
public record WrongSign(Loss loss) implements Wrapper {
    public WrongSign {
        Check.given("loss", loss, "wrongSign(bce())");
    }

    @Override
    public String name() {
        return "wrongSign(" + loss.name() + ")";
    }

    @Override
    public Loss on(Task task) {
        return new WrongSign(loss.on(task));
    }

    @Override
    public double value(double[] y, double[] z) {
        return loss.value(y, z);
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] gradient = loss.gradient(y, z);
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = -gradient[j];
        }
        return gradient;
    }

    @Override
    public double batch(Batch b) {
        double sum = loss.batch(b);
        for (int i = 0; b.wantsGradient() && i < b.rows * b.outputs; i++) {
            b.dz[i] = -b.dz[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return name();
    }
}
