package losslab.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What a style looks like: strokes for lines, a shape of its own for each cloud. */
final class Strokes {
    private static final List<Marker> SHAPES =
            List.of(
                    SeriesMarkers.CIRCLE,
                    SeriesMarkers.TRIANGLE_UP,
                    SeriesMarkers.SQUARE,
                    SeriesMarkers.DIAMOND,
                    SeriesMarkers.TRIANGLE_DOWN);

    private Strokes() {}

    static BasicStroke of(Series series, Theme theme) {
        return switch (series.style()) {
            case LINE, DOTS, BARS, BAND -> theme.line();
            case THIN -> theme.thin();
            case DASHED -> theme.dashed();
        };
    }

    static void apply(Graphics2D g, Series series, Theme theme) {
        g.setColor(series.color());
        g.setStroke(of(series, theme));
    }

    /** Clouds differ in shape too, for those who do not see the colours. */
    static Marker marker(Chart chart, Series series) {
        if (series.style() != Series.Style.DOTS) {
            return series.isDotted() ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE;
        }
        List<Series> clouds =
                chart.series().stream().filter(s -> s.style() == Series.Style.DOTS).toList();
        return SHAPES.get(clouds.indexOf(series) % SHAPES.size());
    }
}
