package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;

/**
 * Quantile (pinball) loss: the loss whose best constant is the τ-quantile.
 *
 * <p>L = (1/m) Σ_j max(τ r_j, (τ − 1) r_j) over the m outputs, with r = y − ŷ, ŷ = z: too low costs
 * τ per unit, too high 1 − τ.
 *
 * <p>Gradient: ∂L/∂z_j = −τ/m where z_j is too low, (1 − τ)/m where it is too high, 0 at the kink.
 *
 * <p>It hurts for τ near 0 or 1 with little data: few examples lie beyond such a quantile. τ = 0.5
 * is half of {@link Mae}.
 *
 * <p>Example: {@code new Quantile(0.9).value({2}, {1})} is 0.9, and one too high costs 0.1.
 *
 * @param tau the share of targets that shall lie below the prediction, in (0, 1)
 * @see <a href="https://doi.org/10.2307/1913643">Koenker, Bassett, Regression Quantiles, 1978</a>
 */
public record Quantile(double tau) implements PerOutput {
    private static final double EDGE = 1e-6;

    public Quantile {
        Check.within("tau", tau, EDGE, 1 - EDGE, "quantile(0.9)");
    }

    @Override
    public String name() {
        return "quantile(" + tau + ")";
    }

    @Override
    public double at(double y, double p) {
        double r = y - p;
        return Math.max(tau * r, (tau - 1) * r);
    }

    @Override
    public double slope(double y, double p) {
        return p < y ? -tau : p > y ? 1 - tau : 0;
    }

    @Override
    public void check(Task task, int outputs) {
        Refusals.unlessRegression(name(), task);
    }

    @Override
    public String toString() {
        return name();
    }
}
