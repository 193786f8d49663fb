package losslab.plot;

/**
 * The points of a series, closely spaced along the straight lines between them. A smooth path
 * through these is the same straight lines, drawn in one go.
 */
record Dense(double[] x, double[] y) {
    /** About so many points in all. */
    private static final int POINTS = 600;

    static Dense asIs(Series series) {
        return new Dense(series.x(), series.y());
    }

    /**
     * @param log whether lines are straight on a logarithmic y axis
     */
    static Dense of(Series series, boolean log) {
        double[] x = series.x();
        double[] y = series.y();
        int parts = Math.max(1, POINTS / Math.max(1, x.length));
        if (parts == 1 || x.length < 2) {
            return asIs(series);
        }
        double[] denseX = new double[(x.length - 1) * parts + 1];
        double[] denseY = new double[denseX.length];
        for (int i = 0; i < denseX.length; i++) {
            int from = Math.min(i / parts, x.length - 2);
            double share = (i - from * parts) / (double) parts;
            denseX[i] = x[from] + share * (x[from + 1] - x[from]);
            denseY[i] = between(y[from], y[from + 1], share, log);
        }
        return new Dense(denseX, denseY);
    }

    private static double between(double one, double other, double share, boolean log) {
        return log && one > 0 && other > 0
                ? one * Math.pow(other / one, share)
                : one + share * (other - one);
    }
}
