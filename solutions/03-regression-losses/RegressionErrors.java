/** Five errors of a regression. */
public class RegressionErrors {
    public double mse(double[] y, double[] p) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double error = y[i] - p[i];
            sum += error * error;
        }
        return sum / y.length;
    }

    public double rmse(double[] y, double[] p) {
        return Math.sqrt(mse(y, p));
    }

    public double mae(double[] y, double[] p) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.abs(y[i] - p[i]);
        }
        return sum / y.length;
    }

    public double mape(double[] y, double[] p) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.abs((y[i] - p[i]) / y[i]);
        }
        return sum / y.length;
    }

    public double msle(double[] y, double[] p) {
        return mse(logs(y), logs(p));
    }

    private static double[] logs(double[] x) {
        double[] logs = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            logs[i] = Math.log1p(x[i]);
        }
        return logs;
    }
}
