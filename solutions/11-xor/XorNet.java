import java.util.Random;

/** A net of one hidden layer, trained to tell exclusive or. */
public class XorNet {
    private static final int HIDDEN = 8;
    private static final double RATE = 2;

    private final double[] w = new double[4 * HIDDEN + 1]; // per unit: two weights, bias, outgoing

    public double[] train(double[][] x, double[] y, int steps, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < w.length; i++) {
            w[i] = random.nextGaussian();
        }
        double[] losses = new double[steps];
        for (int t = 0; t < steps; t++) {
            double[] g = new double[w.length];
            for (int n = 0; n < x.length; n++) {
                losses[t] += example(x[n], y[n], g) / x.length;
            }
            for (int i = 0; i < w.length; i++) {
                w[i] -= RATE * g[i] / x.length;
            }
        }
        return losses;
    }

    public double[] predict(double[][] x) {
        double[] p = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            p[n] = 1 / (1 + Math.exp(-output(x[n])));
        }
        return p;
    }

    /** The loss of one example; its gradient is added to g. */
    private double example(double[] x, double y, double[] g) {
        double z = output(x);
        double dz = 1 / (1 + Math.exp(-z)) - y;
        for (int k = 0; k < HIDDEN; k++) {
            int at = 4 * k;
            double h = hidden(x, at);
            double da = dz * w[at + 3] * (1 - h * h);
            g[at] += da * x[0];
            g[at + 1] += da * x[1];
            g[at + 2] += da;
            g[at + 3] += dz * h;
        }
        g[4 * HIDDEN] += dz;
        return Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private double output(double[] x) {
        double z = w[4 * HIDDEN];
        for (int k = 0; k < HIDDEN; k++) {
            z += w[4 * k + 3] * hidden(x, 4 * k);
        }
        return z;
    }

    private double hidden(double[] x, int at) {
        return Math.tanh(w[at] * x[0] + w[at + 1] * x[1] + w[at + 2]);
    }
}
