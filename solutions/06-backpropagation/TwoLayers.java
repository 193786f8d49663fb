/** Backpropagation of a two-layer net. */
public class TwoLayers {
    private final double[][] w1;
    private final double[] b1;
    private final double[][] w2;
    private final double[] b2;

    public TwoLayers() {
        this(
                new double[][] {{1, -1}, {0.5, 0.5}},
                new double[] {0, 0},
                new double[][] {{1, 0}, {0, 1}},
                new double[] {0, 0});
    }

    public TwoLayers(double[][] w1, double[] b1, double[][] w2, double[] b2) {
        this.w1 = w1;
        this.b1 = b1;
        this.w2 = w2;
        this.b2 = b2;
    }

    public double loss(double[] y, double[] x) {
        double[] p = probabilities(x);
        double loss = 0;
        for (int k = 0; k < p.length; k++) {
            loss -= y[k] == 0 ? 0 : y[k] * Math.log(p[k]);
        }
        return loss;
    }

    public double[][] gradientW1(double[] y, double[] x) {
        return product(delta1(y, x), x);
    }

    public double[] gradientB1(double[] y, double[] x) {
        return delta1(y, x);
    }

    public double[][] gradientW2(double[] y, double[] x) {
        return product(delta2(y, x), hidden(x));
    }

    public double[] gradientB2(double[] y, double[] x) {
        return delta2(y, x);
    }

    private double[] delta2(double[] y, double[] x) {
        double[] delta = probabilities(x);
        for (int k = 0; k < delta.length; k++) {
            delta[k] -= y[k];
        }
        return delta;
    }

    private double[] delta1(double[] y, double[] x) {
        double[] a = hidden(x);
        double[] delta2 = delta2(y, x);
        double[] delta = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            for (int k = 0; k < delta2.length; k++) {
                delta[j] += w2[k][j] * delta2[k];
            }
            delta[j] *= a[j] * (1 - a[j]);
        }
        return delta;
    }

    private double[] hidden(double[] x) {
        double[] a = sums(w1, b1, x);
        for (int j = 0; j < a.length; j++) {
            a[j] = 1 / (1 + Math.exp(-a[j]));
        }
        return a;
    }

    private double[] probabilities(double[] x) {
        double[] p = sums(w2, b2, hidden(x));
        double max = Double.NEGATIVE_INFINITY;
        for (double z : p) {
            max = Math.max(max, z);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(p[k] - max);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /** W·x + b. */
    private static double[] sums(double[][] w, double[] b, double[] x) {
        double[] z = b.clone();
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < x.length; i++) {
                z[j] += w[j][i] * x[i];
            }
        }
        return z;
    }

    /** The matrix of all products delta_j · x_i. */
    private static double[][] product(double[] delta, double[] x) {
        double[][] all = new double[delta.length][x.length];
        for (int j = 0; j < delta.length; j++) {
            for (int i = 0; i < x.length; i++) {
                all[j][i] = delta[j] * x[i];
            }
        }
        return all;
    }
}
