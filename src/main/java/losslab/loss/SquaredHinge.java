package losslab.loss;

/**
 * Squared hinge loss: the square of {@link Hinge}, smooth where the margin is met.
 *
 * <p>Binary: L = max(0, 1 − (2y−1)z)². Multiclass: L = max(0, 1 + max_{j≠c} z_j − z_c)² for the
 * right class c. One output with y 0 or 1, or K outputs with y one-hot; link and classes as with
 * {@link Hinge}.
 *
 * <p>Gradient, with v the violated margin (the root of L): binary ∂L/∂z = −2v(2y−1); multiclass 2v
 * at the strongest other class, −2v at the right one, 0 elsewhere.
 *
 * <p>It hurts with wrong labels more than {@link Hinge} does: a confident mistake counts squared.
 *
 * <p>Example: {@code new SquaredHinge().value({1}, {0.3})} is 0.49.
 *
 * @see <a href="https://arxiv.org/abs/1306.0239">Tang, Deep Learning using Linear Support Vector
 *     Machines, 2013</a>
 */
public record SquaredHinge() implements MarginLoss {
    @Override
    public String name() {
        return "squaredHinge()";
    }

    @Override
    public double of(double violation) {
        return violation * violation;
    }

    @Override
    public double slope(double violation) {
        return 2 * violation;
    }

    @Override
    public String toString() {
        return name();
    }
}
