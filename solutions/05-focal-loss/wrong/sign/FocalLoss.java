/** Focal loss of one example with softmax. */
public class FocalLoss {
    private final double gamma;

    public FocalLoss() {
        this(2.0);
    }

    public FocalLoss(double gamma) {
        this.gamma = gamma;
    }

    public double value(double[] y, double[] z) {
        int c = rightClass(y);
        return Math.pow(others(softmax(z), c), gamma) * logSoftmax(z, c);
    }

    public double[] gradient(double[] y, double[] z) {
        int c = rightClass(y);
        double[] p = softmax(z);
        double miss = others(p, c);
        // with respect to ln p_c; where p_c is 1 already there is nothing left to improve
        double slope = -Math.pow(miss, gamma);
        if (gamma > 0 && miss > 0) {
            slope += gamma * p[c] * Math.pow(miss, gamma - 1) * logSoftmax(z, c);
        }
        double[] gradient = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            gradient[j] = -slope * (y[j] - p[j]); // ∂ln p_c/∂z_j = y_j − p_j
        }
        return gradient;
    }

    private static int rightClass(double[] y) {
        int c = 0;
        while (y[c] != 1) {
            c++;
        }
        return c;
    }

    /** 1 − p_c as a sum, since the difference would lose digits where p_c is near 1. */
    private static double others(double[] p, int c) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += j == c ? 0 : p[j];
        }
        return sum;
    }

    private static double[] softmax(double[] z) {
        double[] p = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            p[j] = Math.exp(logSoftmax(z, j));
        }
        return p;
    }

    /** ln p_c = z_c − m − ln Σ exp(z_j − m) with the largest z as m: nothing overflows. */
    private static double logSoftmax(double[] z, int c) {
        double max = Double.NEGATIVE_INFINITY;
        for (double zj : z) {
            max = Math.max(max, zj);
        }
        double sum = 0;
        for (double zj : z) {
            sum += Math.exp(zj - max);
        }
        return z[c] - max - Math.log(sum);
    }
}
