/** Checks a gradient; the task is in README.md beside this file. */
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

    /** The slope of the loss along each weight, by central differences. */
    public double[] numeric(double[] w, double[][] x, double[] y, double h) {
        throw new UnsupportedOperationException("numeric");
    }

    /** How far two gradients are apart: 0 for equal ones, at most 1. */
    public double difference(double[] a, double[] b) {
        throw new UnsupportedOperationException("difference");
    }

    /** The numbers of the components in which two gradients do not agree. */
    public int[] suspects(double[] a, double[] b, double tolerance) {
        throw new UnsupportedOperationException("suspects");
    }
}
