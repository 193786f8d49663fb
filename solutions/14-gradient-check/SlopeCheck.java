import java.util.stream.IntStream;

/** Checks a gradient. */
public class SlopeCheck {
    /**
     * Given: the loss whose gradient is in question, the mean cross-entropy of a neuron σ(w·x).
     *
     * @param x a row per example
     * @param y 0 or 1 for each
     */
    public double loss(double[] w, double[][] x, double[] y) {
        double sum = 0;
        for (int n = 0; n < x.length; n++) {
            double z = 0;
            for (int i = 0; i < w.length; i++) {
                z += w[i] * x[n][i];
            }
            sum += Math.max(z, 0) - y[n] * z + Math.log1p(Math.exp(-Math.abs(z)));
        }
        return sum / x.length;
    }

    public double[] numeric(double[] w, double[][] x, double[] y, double h) {
        double[] slopes = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            double[] moved = w.clone();
            moved[i] = w[i] + h;
            double above = loss(moved, x, y);
            moved[i] = w[i] - h;
            double below = loss(moved, x, y);
            slopes[i] = (above - below) / (2 * h);
        }
        return slopes;
    }

    public double difference(double[] a, double[] b) {
        double[] apart = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            apart[i] = a[i] - b[i];
        }
        double sizes = norm(a) + norm(b);
        return sizes == 0 ? 0 : norm(apart) / sizes;
    }

    public int[] suspects(double[] a, double[] b, double tolerance) {
        return IntStream.range(0, a.length)
                .filter(i -> !agree(a[i], b[i], tolerance))
                .toArray();
    }

    private static boolean agree(double a, double b, double tolerance) {
        double size = Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        return Math.abs(a - b) <= tolerance * size;
    }

    private static double norm(double[] a) {
        double sum = 0;
        for (double one : a) {
            sum += one * one;
        }
        return Math.sqrt(sum);
    }
}
