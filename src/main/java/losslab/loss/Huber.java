package losslab.loss;

import losslab.base.Check;

/**
 * Huber's loss: squared for small errors, absolute for large ones.
 *
 * <p>L = (1/m) Σ_j h(r_j) over the m outputs, with r = ŷ − y, ŷ = z, h(r) = ½r² for |r| ≤ δ and
 * δ(|r| − ½δ) beyond.
 *
 * <p>Gradient: ∂L/∂z_j = r_j/m, no less than −δ/m and no more than δ/m.
 *
 * <p>It hurts when δ does not fit the scale of the targets: far above their errors it is half of
 * {@link Mse}, far below δ times {@link Mae}.
 *
 * <p>Example: {@code new Huber(1).value({0}, {3})} is 1·(3 − ½) = 2.5.
 *
 * @param delta where the parabola ends, in units of the target, above 0
 * @see <a href="https://doi.org/10.1214/aoms/1177703732">Huber, Robust Estimation of a Location
 *     Parameter, 1964</a>
 */
public record Huber(double delta) implements PerOutput {
    public Huber {
        Check.above("delta", delta, 0, "huber(1.0)");
    }

    @Override
    public String name() {
        return "huber(" + delta + ")";
    }

    @Override
    public double at(double y, double p) {
        double r = Math.abs(p - y);
        return r <= delta ? 0.5 * r * r : delta * (r - 0.5 * delta);
    }

    @Override
    public double slope(double y, double p) {
        return Math.max(-delta, Math.min(delta, p - y));
    }

    @Override
    public String toString() {
        return name();
    }
}
