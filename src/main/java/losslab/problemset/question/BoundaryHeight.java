package losslab.problemset.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.plot.Palette;
import losslab.plot.Series;

/** How high does the line between two classes pass over the zero of the other axis? */
final class BoundaryHeight implements ChartReading {
    /** A line that is steeper than an eye can follow is not asked about: this share of the axis. */
    private static final double STEEP = 0.1;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        return chart.series().stream()
                .filter(series -> chart.heat().isPresent())
                .filter(series -> series.color().equals(Palette.TRUTH))
                .findFirst()
                .filter(line -> Reading.isShown(chart.x(), 0))
                .flatMap(line -> of(chart, line, language));
    }

    private static Optional<Numeric> of(Chart chart, Series line, Language language) {
        Axis y = chart.y();
        double beside = Reading.error(chart.x(), 0);
        List<Double> here = heights(line, 0);
        List<Double> around =
                List.of(heights(line, -beside), heights(line, beside)).stream()
                        .flatMap(List::stream)
                        .toList();
        if (here.size() != 1 || around.size() != 2) {
            return Optional.empty();
        }
        double height = here.get(0);
        double climb = around.stream().mapToDouble(h -> Math.abs(h - height)).max().orElseThrow();
        double tolerance = climb + Reading.error(y, height);
        return tolerance > STEEP * (y.high() - y.low())
                ? Optional.empty()
                : Optional.of(
                        new Numeric(
                                Text.in(
                                        language,
                                        "problemset.boundary",
                                        chart.x().label(),
                                        y.label()),
                                Rounded.to(3, height),
                                Rounded.up(2, tolerance),
                                Text.in(language, "problemset.boundary.why")));
    }

    /** Of the line, wherever it has this x. */
    private static List<Double> heights(Series line, double x) {
        return Crossings.of(line.y(), Arrays.stream(line.x()).map(each -> each - x).toArray());
    }
}
