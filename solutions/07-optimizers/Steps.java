/** Four optimisers. */
public class Steps {
    public double[][] sgd(double[] w, double[][] g, double lr) {
        return momentum(w, g, lr, 0);
    }

    public double[][] momentum(double[] w, double[][] g, double lr, double mu) {
        double[][] path = new double[g.length][];
        double[] now = w.clone();
        double[] v = new double[w.length];
        for (int t = 0; t < g.length; t++) {
            for (int i = 0; i < w.length; i++) {
                v[i] = mu * v[i] + g[t][i];
                now[i] -= lr * v[i];
            }
            path[t] = now.clone();
        }
        return path;
    }

    public double[][] rmsprop(double[] w, double[][] g, double lr, double rho, double epsilon) {
        double[][] path = new double[g.length][];
        double[] now = w.clone();
        double[] s = new double[w.length];
        for (int t = 0; t < g.length; t++) {
            for (int i = 0; i < w.length; i++) {
                s[i] = rho * s[i] + (1 - rho) * g[t][i] * g[t][i];
                now[i] -= lr * g[t][i] / (Math.sqrt(s[i]) + epsilon);
            }
            path[t] = now.clone();
        }
        return path;
    }

    public double[][] adam(
            double[] w, double[][] g, double lr, double beta1, double beta2, double epsilon) {
        double[][] path = new double[g.length][];
        double[] now = w.clone();
        double[] m = new double[w.length];
        double[] v = new double[w.length];
        for (int t = 0; t < g.length; t++) {
            double left1 = 1 - Math.pow(beta1, t + 1);
            double left2 = 1 - Math.pow(beta2, t + 1);
            for (int i = 0; i < w.length; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[t][i];
                v[i] = beta2 * v[i] + (1 - beta2) * g[t][i] * g[t][i];
                now[i] -= lr * m[i] / left1 / (Math.sqrt(v[i] / left2) + epsilon);
            }
            path[t] = now.clone();
        }
        return path;
    }
}
