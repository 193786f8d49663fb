package losslab.optim;

import losslab.base.Check;
import losslab.base.Numbers;
import losslab.math.Kernels;

/**
 * Stochastic gradient descent: w ← w − η g. With momentum μ (Polyak 1964): v ← μ v + g, w ← w − η
 * v; Nesterov's form (1983, as in Sutskever et al. 2013): w ← w − η (g + μ v).
 */
public record Sgd(double learningRate, double momentum, boolean nesterov) implements Optimizer {
    public Sgd {
        Check.above("lr", learningRate, 0, "sgd(0.1)");
        Check.within("momentum", momentum, 0, 0.9999, "momentum(0.1, 0.9)");
    }

    @Override
    public Optimizer learningRate(double rate) {
        return new Sgd(rate, momentum, nesterov);
    }

    @Override
    public int slots() {
        return momentum == 0 ? 0 : 1;
    }

    @Override
    public void update(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        Kernels kernels = Kernels.best();
        float mu = (float) momentum;
        int n = to - from;
        if (momentum == 0) {
            kernels.axpy(n, -rate, g, from, w, from);
        } else if (nesterov) {
            kernels.nesterov(n, rate, mu, g, from, memory[0], from, w, from);
        } else {
            kernels.momentum(n, rate, mu, g, from, memory[0], from, w, from);
        }
    }

    @Override
    public String name() {
        if (momentum == 0) {
            return "sgd(" + Numbers.typed(learningRate) + ")";
        }
        return (nesterov ? "nesterov(" : "momentum(")
                + Numbers.typed(learningRate)
                + ", "
                + momentum
                + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
