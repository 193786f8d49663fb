package losslab.math;

/** One number after another. */
interface ScalarElementwise extends Elementwise {
    @Override
    default void scale(int n, float alpha, float[] x, int xAt) {
        for (int i = xAt; i < xAt + n; i++) {
            x[i] *= alpha;
        }
    }

    @Override
    default void axpy(int n, float alpha, float[] x, int xAt, float[] y, int yAt) {
        for (int i = 0; i < n; i++) {
            y[yAt + i] = Math.fma(alpha, x[xAt + i], y[yAt + i]);
        }
    }

    @Override
    default void times(int n, float[] x, int xAt, float[] y, int yAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = x[xAt + i] * y[yAt + i];
        }
    }

    @Override
    default void relu(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            float value = x[xAt + i];
            out[outAt + i] = value <= 0 ? 0 : value;
        }
    }

    @Override
    default void reluGradient(
            int n, float[] x, int xAt, float[] g, int gAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = x[xAt + i] > 0 ? g[gAt + i] : 0;
        }
    }
}
