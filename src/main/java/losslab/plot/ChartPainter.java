package losslab.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;

/**
 * Draws a chart: background, grid and labels are ours, curves and clouds XChart's, marks on top.
 * XChart gets exactly the plot area, since its own axes choose ticks such as 3, 5, 7 and leave no
 * way to paint beneath the curves.
 */
final class ChartPainter {
    private static final Color NOTHING = new Color(255, 255, 255, 0);

    private final Chart chart;
    private final Theme theme;

    ChartPainter(Chart chart, Theme theme) {
        this.chart = chart;
        this.theme = theme;
    }

    /**
     * @param legend whether the chart has one of its own
     */
    void paint(Graphics2D g, int width, int height, boolean legend) {
        Frame frame = Frame.of(chart, theme, width, height, legend);
        Rectangle2D area = frame.area();
        chart.heat().ifPresent(heat -> Pixels.paint(g, heat, area));
        new AxesPainter(frame, g).paint();
        new BandPainter(frame, g).paint();
        new BarsPainter(frame, g).paint();
        if (chart.series().stream().anyMatch(Series::isCurve)) {
            AffineTransform before = g.getTransform();
            g.translate(area.getX(), area.getY());
            sheet((int) area.getWidth(), (int) area.getHeight())
                    .paint(g, (int) area.getWidth(), (int) area.getHeight());
            g.setTransform(before);
        }
        new MarkPainter(frame).paint(g);
        if (legend) {
            double top = area.getMaxY() + theme.px(66);
            new Legend(chart, theme).paint(g, area.getCenterX(), top, width - theme.px(40));
        }
    }

    /** XChart's chart with nothing but the curves and clouds. */
    private XYChart sheet(int width, int height) {
        XYChart sheet = new XYChart(width, height);
        XYStyler style = sheet.getStyler();
        style.setLegendVisible(false).setChartTitleVisible(false).setChartPadding(0);
        style.setAxisTicksVisible(false).setAxisTitlesVisible(false);
        style.setPlotGridLinesVisible(false).setPlotMargin(0).setPlotContentSize(1);
        style.setChartBackgroundColor(NOTHING).setPlotBackgroundColor(NOTHING);
        style.setPlotBorderVisible(false).setMarkerSize(theme.px(markerSize()));
        style.setXAxisMin(chart.x().low()).setXAxisMax(chart.x().high());
        style.setYAxisMin(chart.y().low()).setYAxisMax(chart.y().high());
        style.setXAxisLogarithmic(chart.x().isLog()).setYAxisLogarithmic(chart.y().isLog());
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.series().get(i).isCurve()) {
                add(sheet, String.valueOf(i), chart.series().get(i));
            }
        }
        return sheet;
    }

    private void add(XYChart sheet, String key, Series series) {
        boolean dashed = series.style() == Series.Style.DASHED;
        Dense points = dashed ? Dense.of(series, chart.y().isLog()) : Dense.asIs(series);
        double[] y = chart.y().isLog() ? positive(points.y()) : points.y();
        XYSeries drawn = sheet.addSeries(key, points.x(), y);
        drawn.setLineColor(series.color());
        drawn.setLineStyle(Strokes.of(series, theme));
        drawn.setMarkerColor(series.color());
        drawn.setMarker(Strokes.marker(chart, series));
        // one path: XChart begins the dashes anew at every segment
        drawn.setSmooth(dashed);
        if (series.style() == Series.Style.DOTS) {
            drawn.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        }
    }

    /** What has no place on a logarithmic axis is a gap. */
    private static double[] positive(double[] y) {
        return Arrays.stream(y).map(value -> value > 0 ? value : Double.NaN).toArray();
    }

    /** Smaller dots where there are many. */
    private double markerSize() {
        int most =
                chart.series().stream()
                        .filter(s -> s.style() == Series.Style.DOTS)
                        .mapToInt(Series::size)
                        .sum();
        return most == 0 ? 12 : most < 150 ? 14 : most < 600 ? 11 : 9;
    }
}
