package losslab.problemset.question;

import java.util.Arrays;
import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.plot.Series;

/** How high is the highest loss of a batch? */
final class HighestBatch implements ChartReading {
    private static final double VAGUE = 0.25;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        String batch = Text.in(language, "plot.batch");
        return chart.series().stream()
                .filter(s -> s.name().equals(batch) || chart.y().label().equals(batch))
                .findFirst()
                .flatMap(series -> of(chart.y(), series, language));
    }

    private static Optional<Numeric> of(Axis axis, Series batches, Language language) {
        double highest = Arrays.stream(batches.y()).filter(y -> y == y).max().orElse(Double.NaN);
        double error = Reading.error(axis, highest);
        return Reading.isShown(axis, highest) && error < VAGUE * highest
                ? Optional.of(
                        new Numeric(
                                Text.in(language, "problemset.highest"),
                                Rounded.to(3, highest),
                                Rounded.up(2, error),
                                Text.in(language, "problemset.highest.why")))
                : Optional.empty();
    }
}
