package losslab.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import losslab.plot.Lettering.Anchor;

/** The names of a chart's series with samples of their lines, in rows under the chart. */
record Legend(Chart chart, Theme theme) {
    private static final double SAMPLE = 46;
    private static final double DOT = 16;
    private static final double TO_NAME = 10;
    private static final double APART = 34;
    private static final double ROW = 34;

    double height(double width) {
        return theme.px(ROW) * rows(width).size();
    }

    /** Centred at x, from y downwards. */
    void paint(Graphics2D g, double x, double y, double width) {
        double line = y;
        for (List<Series> row : rows(width)) {
            double sum = -theme.px(APART);
            for (Series series : row) {
                sum += wide(series);
            }
            double left = x - sum / 2;
            for (Series series : row) {
                entry(g, series, left, line + theme.px(ROW) / 2.0);
                left += wide(series);
            }
            line += theme.px(ROW);
        }
    }

    private void entry(Graphics2D g, Series series, double x, double middle) {
        double sample = sample(series);
        Strokes.apply(g, series, theme);
        if (series.isBars() || series.isBand()) {
            double side = theme.px(DOT);
            g.fill(new Rectangle2D.Double(x, middle - side / 2, side, side));
        } else if (series.style() == Series.Style.DOTS) {
            Strokes.marker(chart, series).paint(g, x + sample / 2, middle, theme.px(13));
        } else {
            g.draw(new Line2D.Double(x, middle, x + sample, middle));
        }
        new Lettering(g, theme.label(), Palette.INK)
                .write(
                        series.name(),
                        x + sample + theme.px(TO_NAME),
                        middle + theme.px(8),
                        Anchor.LEFT);
    }

    private List<List<Series>> rows(double width) {
        List<List<Series>> rows = new ArrayList<>();
        double left = 0;
        for (Series series : chart.series()) {
            if (series.isInLegend()) {
                if (rows.isEmpty() || left + wide(series) > width + theme.px(APART)) {
                    rows.add(new ArrayList<>());
                    left = 0;
                }
                rows.get(rows.size() - 1).add(series);
                left += wide(series);
            }
        }
        return rows;
    }

    private double sample(Series series) {
        boolean small = !series.isCurve() || series.style() == Series.Style.DOTS;
        return theme.px(small ? DOT : SAMPLE);
    }

    private double wide(Series series) {
        double text = Lettering.width(theme.label(), series.name());
        return sample(series) + theme.px(TO_NAME) + text + theme.px(APART);
    }
}
