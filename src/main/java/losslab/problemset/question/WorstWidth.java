package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.plot.Series;
import losslab.signal.Curve;

/** At which width is the median of validation highest? */
final class WorstWidth implements ChartReading {
    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        String median = Text.in(language, "plot.median", "validation");
        boolean widths = chart.x().label().equals(Text.in(language, "plot.width"));
        return chart.series().stream()
                .filter(series -> widths && series.name().equals(median))
                .findFirst()
                .filter(series -> stands(series, chart.y()))
                .map(series -> at(chart.x(), series.x()[highest(series)], language));
    }

    /** An eye can tell it from every other point. */
    private static boolean stands(Series medians, Axis axis) {
        int top = highest(medians);
        double height = medians.y()[top];
        for (int i = 0; i < medians.size(); i++) {
            if (i != top && medians.y()[i] > height - Reading.error(axis, height)) {
                return false;
            }
        }
        return true;
    }

    private static int highest(Series series) {
        return Curve.of(series.y()).indexOfMax();
    }

    private static Numeric at(Axis axis, double width, Language language) {
        return new Numeric(
                Text.in(language, "problemset.worstWidth"),
                width,
                Rounded.up(2, Reading.error(axis, width)),
                Text.in(language, "problemset.worstWidth.why"));
    }
}
