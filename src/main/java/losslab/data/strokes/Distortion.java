package losslab.data.strokes;

import losslab.math.Rng;

/**
 * How one writing of a digit departs from its glyph: by an affine map (rotation, slant, aspect), a
 * smooth displacement and an unsteady hand. The whole of it grows with the writer's carelessness,
 * so that most digits are neat and a few are hard to read.
 */
final class Distortion {
    private static final double WOBBLE = 0.027; // deviation of a point, in heights of the digit
    private static final double ELASTIC = 0.075; // deviation of a node of the smooth displacement
    private static final double ROTATION = 0.10; // radians
    private static final double SLANT = 0.22; // run per rise
    private static final double MEAN_SLANT = 0.2; // to the right
    private static final double WIDTH = 0.95; // mean, in widths of the glyph
    private static final double ASPECT = 0.18; // its relative deviation
    private static final double NEAT = 0.7; // the least carelessness
    private static final double SLOPPY = 1.8; // the greatest
    private static final int NODES = 3; // a side of the grid of displacements

    private final Rng rng;
    private final double wobble;
    private final double xx; // the affine map's first row
    private final double xy;
    private final double yx; // its second row
    private final double yy;
    private final double[] shiftX;
    private final double[] shiftY;

    Distortion(Rng rng) {
        this.rng = rng;
        double u = rng.nextDouble();
        double careless = NEAT + (SLOPPY - NEAT) * u * u * u;
        wobble = WOBBLE * careless;
        double angle = ROTATION * careless * bounded();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double slant = MEAN_SLANT + SLANT * bounded();
        double width = WIDTH * (1 + ASPECT * bounded());
        xx = cos * width;
        xy = -cos * slant - sin;
        yx = sin * width;
        yy = cos - sin * slant;
        shiftX = nodes(ELASTIC * careless);
        shiftY = nodes(ELASTIC * careless);
    }

    private double[] nodes(double deviation) {
        double[] nodes = new double[NODES * NODES];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = deviation * rng.nextGaussian();
        }
        return nodes;
    }

    /** A coordinate of a point of the glyph, moved by the unsteady hand. */
    double unsteady(double coordinate) {
        return coordinate + wobble * rng.nextGaussian();
    }

    /** Where the point (x, y) comes to lie: the affine map of the displaced point. */
    void map(double x, double y, double[] place) {
        double u = x + displacement(shiftX, x, y) - 0.5;
        double v = y + displacement(shiftY, x, y) - 0.5;
        place[0] = xx * u + xy * v;
        place[1] = yx * u + yy * v;
    }

    /** Normal, but never further out than 2.2 deviations. */
    private double bounded() {
        return Math.max(-2.2, Math.min(2.2, rng.nextGaussian()));
    }

    /** Between the nodes around (x, y), with zero slope at the nodes: smooth everywhere. */
    private static double displacement(double[] nodes, double x, double y) {
        double gridX = Math.max(0, Math.min(1, x)) * (NODES - 1);
        double gridY = Math.max(0, Math.min(1, y)) * (NODES - 1);
        int column = Math.min(NODES - 2, (int) gridX);
        int row = Math.min(NODES - 2, (int) gridY);
        double right = smooth(gridX - column);
        double down = smooth(gridY - row);
        int at = row * NODES + column;
        double above = nodes[at] + right * (nodes[at + 1] - nodes[at]);
        double below = nodes[at + NODES] + right * (nodes[at + NODES + 1] - nodes[at + NODES]);
        return above + down * (below - above);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}
