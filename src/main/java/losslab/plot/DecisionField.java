package losslab.plot;

import java.awt.Color;
import losslab.base.Text;
import losslab.math.Matrix;

/** What a classifier says on a grid over two axes: colours, the deeper the surer, and its line. */
final class DecisionField {
    private static final int COLS = 240;
    private static final int ROWS = 150;
    private static final double DEEPEST = 0.4; // tint of a sure answer; points stay visible

    private final Axis x;
    private final Axis y;
    private final Matrix p;
    private final double threshold;

    /**
     * @param p the predictions for the rows of {@link #grid}
     * @param threshold between two classes: 0.5, or 0 for margins
     */
    DecisionField(Axis x, Axis y, Matrix p, double threshold) {
        this.x = x;
        this.y = y;
        this.p = p;
        this.threshold = threshold;
    }

    static Matrix grid(Axis x, Axis y) {
        float[] points = new float[2 * ROWS * COLS];
        for (int i = 0; i < ROWS * COLS; i++) {
            points[2 * i] = (float) across(x, i % COLS);
            points[2 * i + 1] = (float) down(y, i / COLS);
        }
        return Matrix.wrap(ROWS * COLS, 2, points);
    }

    private static double across(Axis x, double col) {
        return x.low() + (col + 0.5) / COLS * (x.high() - x.low());
    }

    private static double down(Axis y, double row) {
        return y.high() - (row + 0.5) / ROWS * (y.high() - y.low());
    }

    Heat heat() {
        int[] rgb = new int[ROWS * COLS];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = color(i).getRGB() & 0xFFFFFF;
        }
        return new Heat(ROWS, COLS, rgb);
    }

    private Color color(int i) {
        if (p.cols() == 1) {
            double sure = (p.get(i, 0) - threshold) / (1 - threshold);
            return Double.isNaN(sure)
                    ? Palette.GRID
                    : Palette.tint(
                            Palette.of(sure > 0 ? 1 : 0), DEEPEST * Math.min(1, Math.abs(sure)));
        }
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int c = 1; c < p.cols(); c++) {
            if (p.get(i, c) > p.get(i, best)) {
                second = p.get(i, best);
                best = c;
            } else {
                second = Math.max(second, p.get(i, c));
            }
        }
        double lead = Math.max(0, Math.min(1, p.get(i, best) - second));
        return Palette.tint(Palette.of(best), DEEPEST * (0.3 + 0.7 * lead));
    }

    /** Where two classes meet. */
    Series contour() {
        double[][] field = new double[ROWS][COLS];
        for (int i = 0; i < ROWS * COLS; i++) {
            field[i / COLS][i % COLS] = p.get(i, 0) - threshold;
        }
        Contour contour = Contour.zero(field);
        double[] xs = contour.cols();
        double[] ys = contour.rows();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = across(x, xs[i]);
            ys[i] = down(y, ys[i]);
        }
        return new Series(
                Text.get("plot.half", threshold), xs, ys, Series.Style.LINE, Palette.TRUTH);
    }
}
