package losslab.data.strokes;

/**
 * A movement of the pen through points of the unit square (x to the right, y down): smooth at every
 * point but the corners, where it turns sharply.
 */
final class Stroke {
    final double[] x;
    final double[] y;
    final boolean[] corner;

    private Stroke(int points) {
        x = new double[points];
        y = new double[points];
        corner = new boolean[points];
    }

    /** From percent: {@code "12 6, 86 4!, 44 100"} goes right, turns a corner, goes down. */
    static Stroke parse(String text) {
        String[] points = text.strip().split("\\s*,\\s*");
        Stroke stroke = new Stroke(points.length);
        for (int i = 0; i < points.length; i++) {
            stroke.corner[i] = points[i].endsWith("!");
            String[] xy = points[i].replace("!", "").split("\\s+");
            stroke.x[i] = Integer.parseInt(xy[0]) / 100.0;
            stroke.y[i] = Integer.parseInt(xy[1]) / 100.0;
        }
        return stroke;
    }

    int points() {
        return x.length;
    }
}
