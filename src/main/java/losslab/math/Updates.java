package losslab.math;

/**
 * Steps of optimisers, in place: n weights w, gradients g, and the optimiser's memory. Plain
 * descent is {@link Elementwise#axpy} with −rate. "fma(a, b, c)" is ab + c, rounded once.
 */
public interface Updates {
    /** v ← fma(μ, v, g); w ← fma(−rate, v, w). */
    void momentum(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt);

    /** v ← fma(μ, v, g); w ← fma(−rate, fma(μ, v, g), w). */
    void nesterov(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt);

    /**
     * Adam (Kingma and Ba 2015): m ← fma(β₁, m, (1 − β₁)g); v ← fma(β₂, v, ((1 − β₂)g)g); w ←
     * fma(−rate, m / fma(√v, correction, ε), w). The bias correction is the caller's: rate is the
     * learning rate / (1 − β₁ᵗ), correction is 1 / √(1 − β₂ᵗ).
     */
    void adam(
            int n,
            float rate,
            float correction,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            int gAt,
            float[] m,
            int mAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt);
}
