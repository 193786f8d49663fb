package losslab.math;

/**
 * Softmax of each row of a matrix: e^(z_j) / Σ_k e^(z_k), after subtracting the row's maximum, so
 * that nothing overflows.
 */
public final class Softmaxes {
    private Softmaxes() {}

    /** p = softmax(z), rows × cols, row-major; p and z may be the same array. */
    public static void rows(int rows, int cols, float[] z, float[] p) {
        exponentials(rows, cols, z, p);
        for (int start = 0; start < rows * cols; start += cols) {
            float sum = 0;
            for (int j = start; j < start + cols; j++) {
                sum += p[j];
            }
            for (int j = start; j < start + cols; j++) {
                p[j] /= sum;
            }
        }
    }

    /** e^(z_j − the row's maximum), what a softmax divides by its sum; out may be z itself. */
    public static void exponentials(int rows, int cols, float[] z, float[] out) {
        for (int start = 0; start < rows * cols; start += cols) {
            float max = max(cols, z, start);
            for (int j = start; j < start + cols; j++) {
                out[j] = z[j] - max;
            }
        }
        Kernels.best().exp(rows * cols, out, 0, out, 0);
    }

    /** The largest of the row that begins at {@code start}. */
    public static float max(int cols, float[] z, int start) {
        float max = Float.NEGATIVE_INFINITY;
        for (int j = start; j < start + cols; j++) {
            max = Math.max(max, z[j]);
        }
        return max;
    }
}
