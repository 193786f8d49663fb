package losslab.math;

import static losslab.math.Lanes.FLOATS;
import static losslab.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/** A dot product in 16 lanes, to the bits of {@link ScalarDot}. */
final class VectorDot {
    private VectorDot() {}

    /** Products with a single column: one dot product for each row of A. */
    static void rows(
            int from,
            int to,
            int inner,
            float[] a,
            int aAt,
            float[] b,
            int bAt,
            float[] bias,
            int biasAt,
            float[] c,
            int cAt) {
        float start = bias.length == 0 ? 0 : bias[biasAt];
        float[] lane = new float[Kernels.LANES];
        for (int i = from; i < to; i++) {
            c[cAt + i] = from(start, inner, a, aAt + i * inner, b, bAt, lane);
        }
    }

    /** start + Σ xᵢyᵢ; lane is room for 16 numbers, its contents do not matter. */
    static float from(float start, int n, float[] x, int xAt, float[] y, int yAt, float[] lane) {
        int whole = n - n % Kernels.LANES;
        float sum = start;
        if (whole > 0) {
            for (int part = 0; part < Kernels.LANES; part += WIDTH) {
                lanes(whole, x, xAt + part, y, yAt + part, lane, part);
            }
            sum += halve(lane);
        }
        for (int i = whole; i < n; i++) {
            sum = Math.fma(x[xAt + i], y[yAt + i], sum);
        }
        return sum;
    }

    private static void lanes(
            int whole, float[] x, int xAt, float[] y, int yAt, float[] lane, int part) {
        FloatVector sum = FloatVector.zero(FLOATS);
        for (int i = 0; i < whole; i += Kernels.LANES) {
            FloatVector left = FloatVector.fromArray(FLOATS, x, xAt + i);
            sum = left.fma(FloatVector.fromArray(FLOATS, y, yAt + i), sum);
        }
        sum.intoArray(lane, part);
    }

    private static float halve(float[] s) {
        float even = ((s[0] + s[8]) + (s[4] + s[12])) + ((s[2] + s[10]) + (s[6] + s[14]));
        float odd = ((s[1] + s[9]) + (s[5] + s[13])) + ((s[3] + s[11]) + (s[7] + s[15]));
        return even + odd;
    }
}
