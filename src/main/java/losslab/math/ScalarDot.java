package losslab.math;

/** A dot product in 16 lanes, written out: the order that {@link Reductions} defines. */
final class ScalarDot {
    private ScalarDot() {}

    /** start + Σ xᵢyᵢ: the lanes' sum is added to the start, then the tail follows. */
    static float from(float start, int n, float[] x, int xAt, float[] y, int yAt) {
        int whole = n - n % Kernels.LANES;
        float sum = whole == 0 ? start : start + lanes(whole, x, xAt, y, yAt);
        for (int i = whole; i < n; i++) {
            sum = Math.fma(x[xAt + i], y[yAt + i], sum);
        }
        return sum;
    }

    private static float lanes(int whole, float[] x, int xAt, float[] y, int yAt) {
        float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        float s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0;
        for (int i = xAt, j = yAt; i < xAt + whole; i += Kernels.LANES, j += Kernels.LANES) {
            s0 = Math.fma(x[i], y[j], s0);
            s1 = Math.fma(x[i + 1], y[j + 1], s1);
            s2 = Math.fma(x[i + 2], y[j + 2], s2);
            s3 = Math.fma(x[i + 3], y[j + 3], s3);
            s4 = Math.fma(x[i + 4], y[j + 4], s4);
            s5 = Math.fma(x[i + 5], y[j + 5], s5);
            s6 = Math.fma(x[i + 6], y[j + 6], s6);
            s7 = Math.fma(x[i + 7], y[j + 7], s7);
            s8 = Math.fma(x[i + 8], y[j + 8], s8);
            s9 = Math.fma(x[i + 9], y[j + 9], s9);
            s10 = Math.fma(x[i + 10], y[j + 10], s10);
            s11 = Math.fma(x[i + 11], y[j + 11], s11);
            s12 = Math.fma(x[i + 12], y[j + 12], s12);
            s13 = Math.fma(x[i + 13], y[j + 13], s13);
            s14 = Math.fma(x[i + 14], y[j + 14], s14);
            s15 = Math.fma(x[i + 15], y[j + 15], s15);
        }
        float even = ((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14));
        float odd = ((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15));
        return even + odd;
    }
}
