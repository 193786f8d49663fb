/** Five errors of a regression; the task is in README.md beside this file. y: targets, p: predictions. */
public class RegressionErrors {
    public double mse(double[] y, double[] p) {
        throw new UnsupportedOperationException("mse");
    }

    public double rmse(double[] y, double[] p) {
        throw new UnsupportedOperationException("rmse");
    }

    public double mae(double[] y, double[] p) {
        throw new UnsupportedOperationException("mae");
    }

    /** A fraction: 0.05 is 5 %. */
    public double mape(double[] y, double[] p) {
        throw new UnsupportedOperationException("mape");
    }

    public double msle(double[] y, double[] p) {
        throw new UnsupportedOperationException("msle");
    }
}
