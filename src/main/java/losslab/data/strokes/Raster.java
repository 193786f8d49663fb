package losslab.data.strokes;

import java.util.Arrays;
import losslab.math.Rng;

/**
 * Ink on a grid of 28 × 28 pixels. A pixel's grey follows from the distance d of its centre to the
 * nearest segment: black where d &lt; radius − edge/2, white where d &gt; radius + edge/2, linear
 * in between, with a little grain in the paper.
 */
final class Raster {
    static final int SIDE = 28;
    private static final double EDGE = 1.15; // pixels over which black turns to white
    private static final double GRAIN = 0.35; // range of the edge's roughness, pixels
    private static final float FAR = 1e6f;

    private final double radius;
    private final double reach; // beyond it, a pixel is paper
    private final float[] out;
    private final int offset;

    /** Draws into {@code out[offset]} … {@code out[offset + 783]}. */
    Raster(double radius, float[] out, int offset) {
        this.radius = radius;
        this.reach = radius + (EDGE + GRAIN) / 2;
        this.out = out;
        this.offset = offset;
        Arrays.fill(out, offset, offset + SIDE * SIDE, FAR);
    }

    /** Adds the segments; a pixel keeps its least d². */
    void draw(Trace trace) {
        for (int i = 1; i < trace.points; i++) {
            if (trace.down[i]) {
                segment(trace.x[i - 1], trace.y[i - 1], trace.x[i], trace.y[i]);
            }
        }
    }

    private void segment(double ax, double ay, double bx, double by) {
        int left = Math.max(0, (int) (Math.min(ax, bx) - reach));
        int right = Math.min(SIDE - 1, (int) (Math.max(ax, bx) + reach));
        int top = Math.max(0, (int) (Math.min(ay, by) - reach));
        int bottom = Math.min(SIDE - 1, (int) (Math.max(ay, by) + reach));
        double dx = bx - ax;
        double dy = by - ay;
        double perLength = 1 / Math.max(1e-12, dx * dx + dy * dy);
        for (int row = top; row <= bottom; row++) {
            double py = row + 0.5 - ay;
            for (int column = left; column <= right; column++) {
                double px = column + 0.5 - ax;
                double t = Math.max(0, Math.min(1, (px * dx + py * dy) * perLength));
                double ex = px - t * dx;
                double ey = py - t * dy;
                int at = offset + row * SIDE + column;
                out[at] = Math.min(out[at], (float) (ex * ex + ey * ey));
            }
        }
    }

    /** Turns distances into greys: multiples of 1/255 from 0 (paper) to {@code ink}. */
    void develop(double ink, Rng rng) {
        for (int i = offset; i < offset + SIDE * SIDE; i++) {
            if (out[i] < reach * reach) {
                double rough = GRAIN * (rng.nextDouble() - 0.5);
                double grey = 0.5 + (radius - Math.sqrt(out[i]) + rough) / EDGE;
                out[i] = Math.round(255 * ink * Math.max(0, Math.min(1, grey))) / 255f;
            } else {
                out[i] = 0;
            }
        }
    }
}
