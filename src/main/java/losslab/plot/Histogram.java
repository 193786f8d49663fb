package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.Split;

/** How one feature is distributed, by class: the share of each class's examples per bin. */
final class Histogram {
    private static final int BINS = 20;

    private Histogram() {}

    static Chart of(Dataset data, int feature) {
        Split train = data.train();
        double[] values = train.x().column(feature);
        Axis range = Axis.tight(data.featureNames().get(feature), values);
        int classes = Math.max(1, data.classNames().size());
        double[][] shares = new double[classes][BINS];
        int[] sizes = new int[classes];
        for (int i = 0; i < values.length; i++) {
            int c = classes == 1 ? 0 : train.label(i);
            int bin = (int) Math.min(BINS - 1, BINS * range.place(values[i]));
            shares[c][bin]++;
            sizes[c]++;
        }
        List<Series> series = new ArrayList<>();
        double top = 0;
        for (int c = 0; c < classes; c++) {
            for (int b = 0; b < BINS; b++) {
                shares[c][b] /= Math.max(1, sizes[c]);
                top = Math.max(top, shares[c][b]);
            }
            String name = classes == 1 ? "" : data.classNames().get(c);
            series.add(outline(name, range, shares[c], Palette.of(c)));
        }
        Axis up = Axis.linear(Text.get("plot.share"), 0, Math.max(0.01, 1.05 * top));
        return Chart.of("", range, up, series);
    }

    private static Series outline(String name, Axis range, double[] shares, Color color) {
        double[] x = new double[2 * BINS + 2];
        double[] y = new double[2 * BINS + 2];
        double width = (range.high() - range.low()) / BINS;
        for (int b = 0; b < BINS; b++) {
            x[2 * b + 1] = range.low() + b * width;
            x[2 * b + 2] = range.low() + (b + 1) * width;
            y[2 * b + 1] = shares[b];
            y[2 * b + 2] = shares[b];
        }
        x[0] = range.low();
        x[2 * BINS + 1] = range.high();
        return new Series(name, x, y, Series.Style.LINE, color);
    }
}
