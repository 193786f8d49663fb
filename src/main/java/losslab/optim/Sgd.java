package losslab.optim;

import losslab.base.Check;

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
        if (momentum == 0) {
            for (int i = from; i < to; i++) {
                w[i] = Math.fma(-rate, g[i], w[i]);
            }
            return;
        }
        float mu = (float) momentum;
        float[] v = memory[0];
        for (int i = from; i < to; i++) {
            v[i] = Math.fma(mu, v[i], g[i]);
            w[i] = Math.fma(-rate, nesterov ? Math.fma(mu, v[i], g[i]) : v[i], w[i]);
        }
    }

    @Override
    public String name() {
        if (momentum == 0) {
            return "sgd(" + learningRate + ")";
        }
        return (nesterov ? "nesterov(" : "momentum(") + learningRate + ", " + momentum + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
