package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.FloatMath;
import losslab.math.Matrix;

/**
 * Mean squared logarithmic error: the squared error of orders of magnitude, for targets that span
 * several.
 *
 * <p>L = (1/m) Σ_j (ln(1 + max(ŷ_j, 0)) − ln(1 + y_j))² over the m outputs; ŷ = z, y > −1.
 *
 * <p>Gradient: ∂L/∂z_j = (2/m) (ln(1 + z_j) − ln(1 + y_j)) / (1 + z_j) for z_j ≥ 0, and 0 below 0.
 *
 * <p>It hurts when predictions begin below 0: no gradient brings them back. Start above, or let the
 * output be {@code softplus()}. Too low costs more than too high by the same amount.
 *
 * <p>Example: {@code new Msle().value({99}, {9})} is (ln 10 − ln 100)² = 5.301898.
 *
 * @see <a href="https://scikit-learn.org/stable/modules/model_evaluation.html">scikit-learn, User
 *     Guide, section 3.4.6.4</a>
 */
public record Msle() implements PerOutput {
    @Override
    public String name() {
        return "msle()";
    }

    @Override
    public double at(double y, double p) {
        double d = Math.log1p(Math.max(p, 0)) - Math.log1p(y);
        return d * d;
    }

    @Override
    public double slope(double y, double p) {
        return p < 0 ? 0 : 2 * (Math.log1p(p) - Math.log1p(y)) / (1 + p);
    }

    @Override
    public float fastAt(float y, float p) {
        float d = FloatMath.log(1 + Math.max(p, 0)) - FloatMath.log(1 + y);
        return d * d;
    }

    @Override
    public float fastSlope(float y, float p) {
        return p < 0 ? 0 : 2 * (FloatMath.log(1 + p) - FloatMath.log(1 + y)) / (1 + p);
    }

    @Override
    public void check(Task task, int outputs) {
        Refusals.unlessRegression(name(), task);
    }

    @Override
    public void checkTargets(Matrix y) {
        Refusals.where(y, target -> target <= -1)
                .ifPresent(
                        i -> {
                            throw Check.fail(
                                    "loss.msle", y.get(i / y.cols(), i % y.cols()), i / y.cols());
                        });
    }

    @Override
    public String toString() {
        return name();
    }
}
