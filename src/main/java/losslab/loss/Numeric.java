package losslab.loss;

/** Derivatives by central differences: (f(x + h) − f(x − h)) / 2h. */
final class Numeric {
    /** Balances truncation (h²) against rounding (ε/h) in double precision. */
    private static final double STEP = 6e-6;

    private Numeric() {}

    static double[] gradient(Loss loss, double[] y, double[] z) {
        double[] gradient = new double[z.length];
        double[] moved = z.clone();
        for (int j = 0; j < z.length; j++) {
            double h = STEP * Math.max(1, Math.abs(z[j]));
            moved[j] = z[j] + h;
            double above = loss.value(y, moved);
            moved[j] = z[j] - h;
            double below = loss.value(y, moved);
            moved[j] = z[j];
            gradient[j] = (above - below) / (2 * h);
        }
        return gradient;
    }

    static double derivative(PointLoss loss, double y, double p) {
        double h = STEP * Math.max(1, Math.abs(p));
        return (loss.value(y, p + h) - loss.value(y, p - h)) / (2 * h);
    }
}
