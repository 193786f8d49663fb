package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * Mean absolute percentage error: errors as shares of their targets. It is a fraction: 0.05 means 5
 * %.
 *
 * <p>L = (1/m) Σ_j |y_j − ŷ_j| / |y_j| over the m outputs; ŷ = z, y ≠ 0.
 *
 * <p>Gradient: ∂L/∂z_j = sign(z_j − y_j) / (m |y_j|), and 0 where they are equal.
 *
 * <p>It hurts when some targets are near 0: they outweigh all others. It also prefers predictions
 * that are too low, since these cost 100 % at most (for positive ones).
 *
 * <p>Example: {@code new Mape().value({4}, {5})} is 1/4.
 *
 * @see <a href="https://doi.org/10.1016/j.neucom.2015.12.114">de Myttenaere, Golden, Le Grand,
 *     Rossi, Mean Absolute Percentage Error for Regression Models, 2016</a>
 */
public record Mape() implements PerOutput {
    @Override
    public String name() {
        return "mape()";
    }

    @Override
    public double at(double y, double p) {
        return Math.abs(y - p) / Math.abs(y);
    }

    @Override
    public double slope(double y, double p) {
        return Math.signum(p - y) / Math.abs(y);
    }

    @Override
    public void check(Task task, int outputs) {
        Refusals.unlessRegression(name(), task);
    }

    @Override
    public void checkTargets(Matrix y) {
        Refusals.where(y, target -> target == 0)
                .ifPresent(
                        i -> {
                            throw Check.fail("loss.mape", i / y.cols());
                        });
    }

    @Override
    public String toString() {
        return name();
    }
}
