package losslab.data.strokes;

/**
 * Places a trace in the picture as MNIST does: the ink fills a box of 20 pixels a side, its shape
 * kept, and its centre of mass lies at the centre, unless that would carry ink into the margin.
 */
final class Frame {
    private static final double BOX = 20;
    private static final double MARGIN = 1.8;

    private Frame() {}

    /** From units of the glyph to pixels; {@code size} ≤ 1 is the part of the box to fill. */
    static void fit(Trace trace, double radius, double size, double shiftX, double shiftY) {
        double width = max(trace.x, trace.points) - min(trace.x, trace.points);
        double height = max(trace.y, trace.points) - min(trace.y, trace.points);
        double scale = (BOX * size - 2 * radius) / Math.max(width, height);
        double[] centre = centre(trace);
        place(trace.x, trace.points, scale, centre[0], shiftX, radius);
        place(trace.y, trace.points, scale, centre[1], shiftY, radius);
    }

    private static void place(
            double[] values, int n, double scale, double centre, double shift, double radius) {
        double offset = Raster.SIDE / 2.0 + shift - scale * centre;
        double low = MARGIN + radius - scale * min(values, n);
        double high = Raster.SIDE - MARGIN - radius - scale * max(values, n);
        double kept = Math.max(low, Math.min(high, offset));
        for (int i = 0; i < n; i++) {
            values[i] = scale * values[i] + kept;
        }
    }

    /** The mean of the segments' middles, weighted by length. */
    private static double[] centre(Trace trace) {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int i = 1; i < trace.points; i++) {
            if (trace.down[i]) {
                double dx = trace.x[i] - trace.x[i - 1];
                double dy = trace.y[i] - trace.y[i - 1];
                double length = Math.sqrt(dx * dx + dy * dy);
                mass += length;
                x += length * (trace.x[i] + trace.x[i - 1]) / 2;
                y += length * (trace.y[i] + trace.y[i - 1]) / 2;
            }
        }
        return new double[] {x / mass, y / mass};
    }

    private static double min(double[] values, int n) {
        double least = values[0];
        for (int i = 1; i < n; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private static double max(double[] values, int n) {
        double most = values[0];
        for (int i = 1; i < n; i++) {
            most = Math.max(most, values[i]);
        }
        return most;
    }
}
