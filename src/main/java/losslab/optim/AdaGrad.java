package losslab.optim;

import losslab.base.Check;
import losslab.base.Numbers;

/** AdaGrad: s ← s + g², w ← w − η g / (√s + ε) (Duchi, Hazan, Singer 2011). */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {
    public AdaGrad {
        Check.above("lr", learningRate, 0, "adagrad(0.01)");
        Check.above("epsilon", epsilon, 0, "adagrad(0.01)");
    }

    @Override
    public Optimizer learningRate(double rate) {
        return new AdaGrad(rate, epsilon);
    }

    @Override
    public int slots() {
        return 1;
    }

    @Override
    public void update(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        float eps = (float) epsilon;
        float[] s = memory[0];
        for (int i = from; i < to; i++) {
            s[i] = Math.fma(g[i], g[i], s[i]);
            w[i] -= rate * g[i] / ((float) Math.sqrt(s[i]) + eps);
        }
    }

    @Override
    public String name() {
        return "adagrad(" + Numbers.typed(learningRate) + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
