package losslab.loss;

/** Derivatives by central differences: (f(x + h) − f(x − h)) / 2h. */
final class Numeric {
    /** Balances truncation (h²) against rounding (ε/h) in double precision. */
    private static final double STEP = 6e-6;

    private static final double SHARE = 1e-3;

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

    /** A probability moves by no more than a thousandth of the way to 0 or 1. */
    static double derivative(PointLoss loss, double y, double p, boolean probability) {
        double h = STEP * Math.max(1, Math.abs(p));
        if (probability) {
            h = Math.min(h, SHARE * Math.min(p, 1 - p));
        }
        double above = p + h;
        double below = p - h;
        return (loss.value(y, above) - loss.value(y, below)) / (above - below);
    }
}
