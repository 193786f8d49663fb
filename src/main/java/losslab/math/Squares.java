package losslab.math;

/**
 * Sums of squares in 16 lanes of doubles, for scalar and vector kernels alike: a second width of
 * vectors (doubles need half as many floats) in the same program would make the calls inside the
 * Vector API polymorphic, and every product ten times slower.
 */
final class Squares {
    private Squares() {}

    static double sum(int n, float[] x, int xAt) {
        double[] lane = new double[Kernels.LANES];
        int whole = n - n % Kernels.LANES;
        for (int i = 0; i < whole; i += Kernels.LANES) {
            for (int l = 0; l < Kernels.LANES; l++) {
                double value = x[xAt + i + l];
                lane[l] = Math.fma(value, value, lane[l]);
            }
        }
        return tail(halve(lane), whole, n, x, xAt);
    }

    static double distance(int n, float[] x, int xAt, float[] y, int yAt) {
        double[] lane = new double[Kernels.LANES];
        int whole = n - n % Kernels.LANES;
        for (int i = 0; i < whole; i += Kernels.LANES) {
            for (int l = 0; l < Kernels.LANES; l++) {
                double value = (double) x[xAt + i + l] - y[yAt + i + l];
                lane[l] = Math.fma(value, value, lane[l]);
            }
        }
        return tail(halve(lane), whole, n, x, xAt, y, yAt);
    }

    /** Lane l + 8 is added to lane l, then l + 4, l + 2, l + 1; the lanes are used up. */
    private static double halve(double[] lane) {
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int l = 0; l < half; l++) {
                lane[l] += lane[l + half];
            }
        }
        return lane[0];
    }

    private static double tail(double sum, int whole, int n, float[] x, int xAt) {
        for (int i = whole; i < n; i++) {
            double value = x[xAt + i];
            sum = Math.fma(value, value, sum);
        }
        return sum;
    }

    private static double tail(
            double sum, int whole, int n, float[] x, int xAt, float[] y, int yAt) {
        for (int i = whole; i < n; i++) {
            double value = (double) x[xAt + i] - y[yAt + i];
            sum = Math.fma(value, value, sum);
        }
        return sum;
    }
}
