/** Softmax and cross-entropy of one example. */
public class SoftmaxLoss {
    public double[] softmax(double[] z) {
        double logSum = logSum(z);
        double[] p = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            p[j] = Math.exp(z[j] - logSum);
        }
        return p;
    }

    public double crossEntropy(double[] y, double[] z) {
        double logSum = logSum(z);
        double loss = 0;
        for (int j = 0; j < z.length; j++) {
            loss -= y[j] * (z[j] - logSum);
        }
        return loss;
    }

    public double[] gradient(double[] y, double[] z) {
        double[] gradient = softmax(z);
        for (int j = 0; j < z.length; j++) {
            gradient[j] -= y[j];
        }
        return gradient;
    }

    /** ln Σ exp z_k = m + ln Σ exp(z_k − m): with the largest z as m nothing overflows. */
    private static double logSum(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double zk : z) {
            max = Math.max(max, zk);
        }
        double sum = 0;
        for (double zk : z) {
            sum += Math.exp(zk - max);
        }
        return max + Math.log(sum);
    }
}
