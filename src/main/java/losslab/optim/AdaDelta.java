package losslab.optim;

import losslab.base.Check;
import losslab.base.Numbers;

/**
 * AdaDelta (Zeiler 2012): s ← ρs + (1−ρ)g², Δ = √(u + ε)/√(s + ε) · g, u ← ρu + (1−ρ)Δ², w ← w −
 * ηΔ. The paper has no learning rate: η = 1.
 */
public record AdaDelta(double learningRate, double rho, double epsilon) implements Optimizer {
    public AdaDelta {
        Check.above("lr", learningRate, 0, "adadelta()");
        Check.within("rho", rho, 0, 0.99999, "adadelta()");
        Check.above("epsilon", epsilon, 0, "adadelta()");
    }

    @Override
    public Optimizer learningRate(double rate) {
        return new AdaDelta(rate, rho, epsilon);
    }

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public void update(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        float keep = (float) rho;
        float eps = (float) epsilon;
        float[] s = memory[0];
        float[] u = memory[1];
        for (int i = from; i < to; i++) {
            s[i] = Math.fma(keep, s[i], (1 - keep) * g[i] * g[i]);
            float step = (float) Math.sqrt(u[i] + eps) / (float) Math.sqrt(s[i] + eps) * g[i];
            u[i] = Math.fma(keep, u[i], (1 - keep) * step * step);
            w[i] = Math.fma(-rate, step, w[i]);
        }
    }

    @Override
    public String name() {
        return "adadelta(" + Numbers.typed(learningRate) + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
