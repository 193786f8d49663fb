package losslab.optim;

import losslab.base.Check;
import losslab.base.Numbers;

/**
 * RMSProp: s ← ρ s + (1−ρ) g², w ← w − η g / (√s + ε) (Tieleman and Hinton, Neural Networks for
 * Machine Learning, lecture 6.5, 2012).
 */
public record RmsProp(double learningRate, double rho, double epsilon) implements Optimizer {
    public RmsProp {
        Check.above("lr", learningRate, 0, "rmsprop(0.001)");
        Check.within("rho", rho, 0, 0.99999, "rmsprop(0.001)");
        Check.above("epsilon", epsilon, 0, "rmsprop(0.001)");
    }

    @Override
    public Optimizer learningRate(double rate) {
        return new RmsProp(rate, rho, epsilon);
    }

    @Override
    public int slots() {
        return 1;
    }

    @Override
    public void update(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        float keep = (float) rho;
        float eps = (float) epsilon;
        float[] s = memory[0];
        for (int i = from; i < to; i++) {
            s[i] = Math.fma(keep, s[i], (1 - keep) * g[i] * g[i]);
            w[i] -= rate * g[i] / ((float) Math.sqrt(s[i]) + eps);
        }
    }

    @Override
    public String name() {
        return "rmsprop(" + Numbers.typed(learningRate) + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
