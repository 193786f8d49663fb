package losslab.math;

/** One weight after another. */
interface ScalarUpdates extends Updates {
    @Override
    default void momentum(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt) {
        for (int i = 0; i < n; i++) {
            float speed = Math.fma(mu, v[vAt + i], g[gAt + i]);
            v[vAt + i] = speed;
            w[wAt + i] = Math.fma(-rate, speed, w[wAt + i]);
        }
    }

    @Override
    default void nesterov(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt) {
        for (int i = 0; i < n; i++) {
            float speed = Math.fma(mu, v[vAt + i], g[gAt + i]);
            v[vAt + i] = speed;
            w[wAt + i] = Math.fma(-rate, Math.fma(mu, speed, g[gAt + i]), w[wAt + i]);
        }
    }

    @Override
    default void adam(
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
            int wAt) {
        for (int i = 0; i < n; i++) {
            float slope = g[gAt + i];
            float mean = Math.fma(beta1, m[mAt + i], (1 - beta1) * slope);
            float square = Math.fma(beta2, v[vAt + i], (1 - beta2) * slope * slope);
            m[mAt + i] = mean;
            v[vAt + i] = square;
            float root = Math.fma((float) Math.sqrt(square), correction, epsilon);
            w[wAt + i] = Math.fma(-rate, mean / root, w[wAt + i]);
        }
    }
}
