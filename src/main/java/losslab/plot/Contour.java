package losslab.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines on which a field sampled on a grid is zero (marching squares), as segments in grid
 * coordinates, each followed by NaN.
 *
 * @see <a href="https://doi.org/10.1145/37402.37422">Lorensen, Cline, Marching Cubes, 1987</a>
 */
record Contour(double[] rows, double[] cols) {
    static Contour zero(double[][] field) {
        List<double[]> points = new ArrayList<>();
        for (int r = 0; r + 1 < field.length; r++) {
            for (int c = 0; c + 1 < field[r].length; c++) {
                square(field, r, c, points);
            }
        }
        double[] rows = points.stream().mapToDouble(point -> point[0]).toArray();
        double[] cols = points.stream().mapToDouble(point -> point[1]).toArray();
        return new Contour(rows, cols);
    }

    /** Joins the crossings of the square's edges in pairs, in the order in which they are met. */
    private static void square(double[][] f, int r, int c, List<double[]> points) {
        int[][] corners = {{r, c}, {r, c + 1}, {r + 1, c + 1}, {r + 1, c}};
        int met = 0;
        for (int i = 0; i < 4; i++) {
            int[] a = corners[i];
            int[] b = corners[(i + 1) % 4];
            double fa = f[a[0]][a[1]];
            double fb = f[b[0]][b[1]];
            if (fa < 0 != fb < 0) {
                double s = fa / (fa - fb);
                points.add(new double[] {a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])});
                met++;
                if (met % 2 == 0) {
                    points.add(new double[] {Double.NaN, Double.NaN});
                }
            }
        }
    }
}
