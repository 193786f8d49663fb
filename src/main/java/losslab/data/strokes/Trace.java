package losslab.data.strokes;

import java.util.Arrays;

/**
 * The way of the pen as straight segments: a glyph after its distortion. Smooth parts follow the
 * spline of Catmull and Rom (1974), which passes through its points.
 */
final class Trace {
    private static final int STEPS = 3; // segments between two points of a stroke

    double[] x = new double[64];
    double[] y = new double[64];
    boolean[] down = new boolean[64]; // does a segment lead from the point before to this one?
    int points;
    private final double[] place = new double[2];

    static Trace of(Glyph glyph, Distortion distortion) {
        Trace trace = new Trace();
        for (Stroke stroke : glyph.strokes()) {
            trace.draw(stroke, distortion);
        }
        return trace;
    }

    private void draw(Stroke stroke, Distortion distortion) {
        int n = stroke.points();
        double[] handX = new double[n];
        double[] handY = new double[n];
        for (int i = 0; i < n; i++) {
            handX[i] = distortion.unsteady(stroke.x[i]);
            handY[i] = distortion.unsteady(stroke.y[i]);
        }
        add(false, handX[0], handY[0], distortion);
        for (int i = 0; i + 1 < n; i++) {
            int before = i == 0 || stroke.corner[i] ? i : i - 1;
            int after = i + 2 == n || stroke.corner[i + 1] ? i + 1 : i + 2;
            for (int step = 1; step <= STEPS; step++) {
                double t = step / (double) STEPS;
                double px = spline(handX[before], handX[i], handX[i + 1], handX[after], t);
                double py = spline(handY[before], handY[i], handY[i + 1], handY[after], t);
                add(true, px, py, distortion);
            }
        }
    }

    private void add(boolean penDown, double px, double py, Distortion distortion) {
        if (points == x.length) {
            x = Arrays.copyOf(x, 2 * points);
            y = Arrays.copyOf(y, 2 * points);
            down = Arrays.copyOf(down, 2 * points);
        }
        distortion.map(px, py, place);
        x[points] = place[0];
        y[points] = place[1];
        down[points] = penDown;
        points++;
    }

    private static double spline(double a, double b, double c, double d, double t) {
        double slope = (c - a) / 2;
        double bend = a - 2.5 * b + 2 * c - d / 2;
        double twist = (d - a) / 2 + 1.5 * (b - c);
        return b + t * (slope + t * (bend + t * twist));
    }
}
