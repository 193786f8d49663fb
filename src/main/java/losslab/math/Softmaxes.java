package losslab.math;

/**
 * Softmax of each row of a matrix: e^(z_j) / Σ_k e^(z_k), after subtracting the row's maximum, so
 * that nothing overflows.
 */
public final class Softmaxes {
    private Softmaxes() {}

    /** p = softmax(z), rows × cols, row-major; p and z may be the same array. */
    public static void rows(int rows, int cols, float[] z, float[] p) {
        for (int start = 0; start < rows * cols; start += cols) {
            row(start, start + cols, z, p);
        }
    }

    private static void row(int start, int end, float[] z, float[] p) {
        float max = Float.NEGATIVE_INFINITY;
        for (int j = start; j < end; j++) {
            max = Math.max(max, z[j]);
        }
        float sum = 0;
        for (int j = start; j < end; j++) {
            p[j] = FloatMath.exp(z[j] - max);
            sum += p[j];
        }
        for (int j = start; j < end; j++) {
            p[j] /= sum;
        }
    }
}
