package losslab.loss;

/**
 * Hinge loss: right by a margin of one costs nothing, anything less costs what is missing.
 *
 * <p>Binary: L = max(0, 1 − (2y−1)z). Multiclass (Crammer and Singer): L = max(0, 1 + max_{j≠c} z_j
 * − z_c) for the right class c. One output with y 0 or 1, or K outputs with y one-hot. The link is
 * the identity: z is a score, no probability, and with one output the class is 1 for z above 0.
 *
 * <p>Gradient, where L > 0: binary ∂L/∂z = −(2y−1); multiclass +1 at the strongest other class, −1
 * at the right one, 0 elsewhere. Where L = 0 it is 0.
 *
 * <p>It hurts where probabilities are wanted, and with many classes: only two outputs per example
 * learn anything.
 *
 * <p>Example: {@code new Hinge().value({1}, {0.3})} is 0.7.
 *
 * @see <a href="https://www.jmlr.org/papers/v2/crammer01a.html">Crammer, Singer, On the Algorithmic
 *     Implementation of Multiclass Kernel-based Vector Machines, 2001</a>
 */
public record Hinge() implements MarginLoss {
    @Override
    public String name() {
        return "hinge()";
    }

    @Override
    public double of(double violation) {
        return violation;
    }

    @Override
    public double slope(double violation) {
        return 1;
    }

    @Override
    public String toString() {
        return name();
    }
}
