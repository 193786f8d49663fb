package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.math.Matrix;
import losslab.run.Run;

/**
 * What a classifier of two features says everywhere: colours for the classes, the deeper the surer,
 * the training points, and for two classes the line between them: p = 0.5, or 0 for margins.
 */
public final class Boundary {
    private static final int COLS = 240;
    private static final int ROWS = 150;
    private static final double DEEPEST = 0.4; // tint of a sure answer; points stay visible

    private final Run run;
    private final Axis x;
    private final Axis y;
    private final Matrix p;
    private final double threshold;

    private Boundary(Run run) {
        this.run = run;
        Dataset data = run.experiment().data();
        Matrix inputs = data.train().x();
        this.x = Axis.around(data.featureNames().get(0), inputs.column(0));
        this.y = Axis.around(data.featureNames().get(1), inputs.column(1));
        this.p = run.predict(grid());
        this.threshold = run.experiment().objective().loss().threshold();
    }

    /**
     * @throws IllegalArgumentException unless it is a classifier of two features
     */
    public static Figure of(Run run) {
        Dataset data = run.experiment().data();
        if (data.inputs() != 2 || !data.task().isClassification()) {
            throw Check.fail("plot.boundary", data.name(), data.inputs(), data.task().title());
        }
        return new Boundary(run).figure();
    }

    private Figure figure() {
        Dataset data = run.experiment().data();
        List<Series> series = new ArrayList<>();
        if (data.task() == Task.BINARY) {
            series.add(contour());
        }
        series.addAll(Clouds.of(data, data.train()));
        Chart chart = Chart.of("", x, y, series).over(heat());
        return Figure.of(Text.get("plot.title.boundary", run.experiment().title()), chart);
    }

    private Matrix grid() {
        float[] points = new float[2 * ROWS * COLS];
        for (int i = 0; i < ROWS * COLS; i++) {
            points[2 * i] = (float) gridX(i % COLS);
            points[2 * i + 1] = (float) gridY(i / COLS);
        }
        return Matrix.wrap(ROWS * COLS, 2, points);
    }

    private double gridX(int col) {
        return x.low() + (col + 0.5) / COLS * (x.high() - x.low());
    }

    private double gridY(int row) {
        return y.high() - (row + 0.5) / ROWS * (y.high() - y.low());
    }

    private Heat heat() {
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

    private Series contour() {
        double[][] field = new double[ROWS][COLS];
        for (int i = 0; i < ROWS * COLS; i++) {
            field[i / COLS][i % COLS] = p.get(i, 0) - threshold;
        }
        Contour contour = Contour.zero(field);
        double[] xs = contour.cols();
        double[] ys = contour.rows();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x.low() + (xs[i] + 0.5) / COLS * (x.high() - x.low());
            ys[i] = y.high() - (ys[i] + 0.5) / ROWS * (y.high() - y.low());
        }
        return new Series(
                Text.get("plot.half", threshold), xs, ys, Series.Style.LINE, Palette.TRUTH);
    }
}
