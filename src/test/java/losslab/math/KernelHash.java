package losslab.math;

import java.util.Arrays;

/** A fixed computation with every kernel, boiled down to one number; {@code main} prints it. */
final class KernelHash {
    private static final int BATCH = 37;
    private static final int IN = 19;
    private static final int OUT = 45;

    private KernelHash() {}

    public static void main(String[] args) {
        System.out.println(Kernels.best().getClass().getSimpleName() + " " + of(Kernels.best()));
    }

    static String of(Kernels kernels) {
        int hash = 1;
        for (int out : new int[] {1, 3, 10, OUT}) {
            hash = 31 * hash + layer(kernels, out);
        }
        return Integer.toHexString(hash);
    }

    private static int layer(Kernels kernels, int out) {
        float[] x = Numbers.normal(BATCH * IN, 1);
        float[] w = Numbers.normal(IN * out, 2);
        float[] bias = Numbers.normal(out, 3);
        float[] z = new float[BATCH * out];
        float[] back = new float[IN * out];
        float[] dx = new float[BATCH * IN];
        float[] dw = new float[IN * out];
        kernels.affine(0, BATCH, IN, out, x, 0, w, 0, bias, 0, z, 0);
        activate(kernels, z);
        kernels.transpose(IN, out, w, 0, back, 0);
        kernels.product(0, BATCH, out, IN, z, 0, back, 0, dx, 0);
        kernels.transposedProduct(0, IN, BATCH, IN, out, x, 0, z, 0, dw, 0);
        kernels.columnSums(0, out, BATCH, out, z, 0, bias, 0);
        float[] m = new float[IN * out];
        float[] v = new float[IN * out];
        kernels.adam(IN * out, 0.1f, 3, 0.9f, 0.999f, 1e-8f, dw, 0, m, 0, v, 0, w, 0);
        kernels.momentum(IN * out, 0.1f, 0.9f, dw, 0, v, 0, w, 0);
        kernels.nesterov(IN * out, 0.1f, 0.9f, dw, 0, m, 0, w, 0);
        double sums =
                kernels.sumOfSquares(IN * out, w, 0)
                        + kernels.squaredDistance(IN * out, w, 0, dw, 0)
                        + kernels.dot(IN * out, w, 0, dw, 0);
        return Arrays.deepHashCode(new Object[] {z, dx, dw, bias, w, m, v, sums});
    }

    private static void activate(Kernels kernels, float[] z) {
        float[] y = z.clone();
        int n = z.length;
        kernels.softplus(n, y, 0, z, 0);
        kernels.tanh(n, y, 0, y, 0);
        kernels.times(n, y, 0, z, 0, z, 0);
        kernels.expm1(n, y, 0, y, 0);
        kernels.axpy(n, 0.3f, y, 0, z, 0);
        kernels.scale(n, 1.7f, z, 0);
        kernels.relu(n, y, 0, y, 0);
        kernels.reluGradient(n, y, 0, z, 0, y, 0);
        kernels.exp(n, y, 0, y, 0);
        kernels.log(n, y, 0, y, 0);
        kernels.sigmoid(n, y, 0, y, 0);
        kernels.axpy(n, 0.7f, y, 0, z, 0);
    }
}
