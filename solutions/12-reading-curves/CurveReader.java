/** Names what is wrong with a run. */
public class CurveReader {
    private static final double CLIMB = 1.3;

    public String name(
            double[] train, double[] validation, double[] batches, int steps, double constant) {
        for (double loss : batches) {
            if (!Double.isFinite(loss)) {
                return "exploding-gradients";
            }
        }
        if (train.length > 0 && train[0] > 10 * constant) {
            return "unscaled-inputs";
        }
        if (steps > 1 && correlation(batches, steps) > 0.7) {
            return "no-shuffle";
        }
        return byValidation(smoothed(validation));
    }

    private static String byValidation(double[] curve) {
        double low = Double.POSITIVE_INFINITY;
        double climb = 1;
        double before = 0;
        double end = 0;
        for (double loss : curve) {
            low = Math.min(low, loss);
            if (loss / low > climb) {
                climb = loss / low;
                before = low;
            }
            end = loss;
        }
        if (climb > CLIMB && end < 0.9 * before) {
            return "double-descent";
        }
        return end > CLIMB * low ? "overfitting" : "healthy";
    }

    private static double[] smoothed(double[] x) {
        double[] smooth = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double before = x[Math.max(0, i - 1)];
            double after = x[Math.min(x.length - 1, i + 1)];
            smooth[i] = (before + x[i] + after) / 3;
        }
        return smooth;
    }

    /** Of each batch loss and the one an epoch later. */
    private static double correlation(double[] x, int lag) {
        int n = x.length - lag;
        double here = mean(x, 0, n);
        double later = mean(x, lag, n);
        double both = 0;
        double squares = 0;
        double laterSquares = 0;
        for (int i = 0; i < n; i++) {
            both += (x[i] - here) * (x[i + lag] - later);
            squares += (x[i] - here) * (x[i] - here);
            laterSquares += (x[i + lag] - later) * (x[i + lag] - later);
        }
        return both / Math.sqrt(squares * laterSquares);
    }

    private static double mean(double[] x, int from, int n) {
        double sum = 0;
        for (int i = from; i < from + n; i++) {
            sum += x[i];
        }
        return sum / n;
    }
}
