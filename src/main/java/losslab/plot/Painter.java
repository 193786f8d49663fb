package losslab.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws a figure onto anything that Java2D can draw on. */
final class Painter {
    private Painter() {}

    static void paint(Figure figure, Graphics2D g, int width, int height) {
        Theme.checkFonts();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width, height);
        Theme theme = Theme.of(width, height);
        int top = title(figure, theme, g, width);
        Optional<Chart> shared = withLegendOfAll(figure);
        int bottom = shared.map(chart -> legend(chart, theme, g, width, height)).orElse(0);
        int cellWidth = width / figure.columns();
        int cellHeight = (height - top - bottom) / Math.max(1, figure.rows());
        for (int i = 0; i < figure.panels().size(); i++) {
            AffineTransform before = g.getTransform();
            g.translate(i % figure.columns() * cellWidth, top + i / figure.columns() * cellHeight);
            panel(figure.panels().get(i), g, cellWidth, cellHeight, shared.isEmpty());
            g.setTransform(before);
        }
    }

    /**
     * The chart whose legend does for all, at the foot of the figure: there are several charts, and
     * it has every series that another has, drawn alike.
     */
    static Optional<Chart> withLegendOfAll(Figure figure) {
        List<Panel> panels = figure.panels();
        if (panels.size() == 1 || !panels.stream().allMatch(Chart.class::isInstance)) {
            return Optional.empty();
        }
        return panels.stream()
                .map(Chart.class::cast)
                .max(Comparator.comparingInt(chart -> chart.series().size()))
                .filter(
                        most ->
                                panels.stream()
                                        .allMatch(
                                                p ->
                                                        entries(most)
                                                                .containsAll(entries((Chart) p))));
    }

    /** What a legend says of each series. */
    private static List<List<Object>> entries(Chart chart) {
        return chart.series().stream()
                .map(series -> List.<Object>of(series.name(), series.style(), series.color()))
                .toList();
    }

    /** Returns the height used. */
    private static int legend(Chart chart, Theme theme, Graphics2D g, int width, int height) {
        Legend legend = new Legend(chart, theme);
        double tall = legend.height(width - theme.px(40));
        legend.paint(g, width / 2.0, height - tall - theme.px(4), width - theme.px(40));
        return (int) tall;
    }

    /** Returns the height used. */
    private static int title(Figure figure, Theme theme, Graphics2D g, int width) {
        if (figure.title().isEmpty()) {
            return 0;
        }
        Font font = Lettering.fitted(theme.title(), figure.title(), width - theme.px(60));
        new Lettering(g, font, Palette.INK)
                .write(figure.title(), width / 2.0, theme.px(42), Lettering.Anchor.CENTRE);
        return theme.px(56);
    }

    private static void panel(Panel panel, Graphics2D g, int width, int height, boolean legend) {
        Theme theme = Theme.of(width, height);
        if (panel instanceof Chart chart) {
            new ChartPainter(chart, theme).paint(g, width, height, legend);
        } else if (panel instanceof Tiles tiles) {
            new TilesPainter(tiles, theme).paint(g, width, height);
        } else if (panel instanceof Cells cells) {
            new CellsPainter(cells, theme).paint(g, width, height);
        } else if (panel instanceof Listing listing) {
            new ListingPainter(listing, theme).paint(g, width, height);
        } else if (panel instanceof HeatMap map) {
            new HeatMapPainter(map, theme).paint(g, width, height);
        } else if (panel instanceof ParallelAxes axes) {
            new ParallelAxesPainter(axes, theme).paint(g, width, height);
        }
    }
}
