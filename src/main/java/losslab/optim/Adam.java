package losslab.optim;

import java.util.Arrays;
import java.util.Locale;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.math.Kernels;

/**
 * Adam (Kingma and Ba 2015): m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², w ← w − η m̂ / (√v̂ + ε), with
 * m̂ = m/(1−β₁^t) and v̂ = v/(1−β₂^t).
 *
 * <p>Its relatives are configurations: AdamW first shrinks w by η·decay (Loshchilov and Hutter
 * 2019); AMSGrad divides by the largest v seen (Reddi et al. 2018); NAdam looks one step ahead: m̂
 * becomes β₁m̂' + (1−β₁)g/(1−β₁^t) with m̂' = m/(1−β₁^(t+1)) (Dozat 2016, constant β₁).
 */
public record Adam(
        double learningRate,
        double beta1,
        double beta2,
        double epsilon,
        double decay,
        Variant variant)
        implements Optimizer {
    /** What is done with the two moments. */
    public enum Variant {
        ADAM,
        AMSGRAD,
        NADAM
    }

    public Adam {
        Check.above("lr", learningRate, 0, "adam(0.001)");
        Check.within("beta1", beta1, 0, 0.99999, "adam(0.001)");
        Check.within("beta2", beta2, 0, 0.9999999, "adam(0.001)");
        Check.above("epsilon", epsilon, 0, "adam(0.001)");
        Check.atLeast("decay", decay, 0, "adamw(0.001, 0.01)");
    }

    /** With the constants of the paper. */
    public static Adam adam(double learningRate) {
        return new Adam(learningRate, 0.9, 0.999, 1e-8, 0, Variant.ADAM);
    }

    public Adam decay(double decay) {
        return new Adam(learningRate, beta1, beta2, epsilon, decay, variant);
    }

    public Adam variant(Variant variant) {
        return new Adam(learningRate, beta1, beta2, epsilon, decay, variant);
    }

    @Override
    public Adam learningRate(double rate) {
        return new Adam(rate, beta1, beta2, epsilon, decay, variant);
    }

    @Override
    public int slots() {
        return variant == Variant.AMSGRAD ? 3 : 2;
    }

    @Override
    public void update(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        if (variant == Variant.ADAM) {
            plain(w, g, memory, from, to, t, rate);
        } else {
            relative(w, g, memory, from, to, t, rate);
        }
    }

    /** Adam and AdamW, by the kernel. */
    private void plain(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        Kernels kernels = Kernels.best();
        int n = to - from;
        if (decay > 0) {
            kernels.scale(n, 1 - rate * (float) decay, w, from);
        }
        kernels.adam(
                n,
                (float) (rate / (1 - StrictMath.pow(beta1, t))),
                (float) (1 / Math.sqrt(1 - StrictMath.pow(beta2, t))),
                (float) beta1,
                (float) beta2,
                (float) epsilon,
                g,
                from,
                memory[0],
                from,
                memory[1],
                from,
                w,
                from);
    }

    private void relative(
            float[] w, float[] g, float[][] memory, int from, int to, long t, float rate) {
        float b1 = (float) beta1;
        float b2 = (float) beta2;
        double left1 = 1 - StrictMath.pow(beta1, t); // what the start at zero leaves of m
        float unbias2 = (float) (1 / (1 - StrictMath.pow(beta2, t)));
        float eps = (float) epsilon;
        float shrink = 1 - rate * (float) decay;
        float ofMoment = (float) (1 / left1);
        float ofGradient = 0;
        if (variant == Variant.NADAM) {
            ofMoment = (float) (beta1 / (1 - StrictMath.pow(beta1, t + 1)));
            ofGradient = (float) ((1 - beta1) / left1);
        }
        float[] m = memory[0];
        float[] v = memory[1];
        for (int i = from; i < to; i++) {
            float gi = g[i];
            m[i] = Math.fma(b1, m[i], (1 - b1) * gi);
            v[i] = Math.fma(b2, v[i], (1 - b2) * gi * gi);
            float direction = Math.fma(ofMoment, m[i], ofGradient * gi);
            float second = variant == Variant.AMSGRAD ? largest(memory[2], i, v[i]) : v[i];
            float size = (float) Math.sqrt(second * unbias2) + eps;
            w[i] = Math.fma(-rate, direction / size, shrink * w[i]);
        }
    }

    private static float largest(float[] seen, int i, float now) {
        seen[i] = Math.max(seen[i], now);
        return seen[i];
    }

    @Override
    public String name() {
        if (decay > 0) {
            return "adamw(" + Numbers.typed(learningRate) + ", " + decay + ")";
        }
        String changed =
                beta1 == 0.9 && beta2 == 0.999 && epsilon == 1e-8
                        ? ""
                        : Arrays.asList(beta1, beta2, epsilon).toString();
        return variant.name().toLowerCase(Locale.ROOT)
                + "("
                + Numbers.typed(learningRate)
                + ")"
                + changed;
    }

    @Override
    public String toString() {
        return name();
    }
}
