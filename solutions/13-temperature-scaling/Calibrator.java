/** Temperature scaling. */
public class Calibrator {
    public double[] probabilities(double[] z, double t) {
        double[] p = new double[z.length];
        for (int k = 0; k < z.length; k++) {
            p[k] = Math.exp(logProbability(z, k, t));
        }
        return p;
    }

    public double logLoss(double[][] z, int[] y, double t) {
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            sum -= logProbability(z[i], y[i], t);
        }
        return sum / z.length;
    }

    public double fit(double[][] z, int[] y) {
        double low = Math.log(0.01);
        double high = Math.log(100);
        for (int step = 0; step < 60; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (logLoss(z, y, Math.exp(left)) < logLoss(z, y, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double logProbability(double[] z, int k, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double one : z) {
            max = Math.max(max, one / t);
        }
        double sum = 0;
        for (double one : z) {
            sum += Math.exp(one / t - max);
        }
        return z[k] / t - max - Math.log(sum);
    }
}
