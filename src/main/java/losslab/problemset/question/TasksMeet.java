package losslab.problemset.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Chart;
import losslab.plot.Series;

/** Where do the accuracies on two tasks cross? */
final class TasksMeet implements ChartReading {
    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        boolean tasks = chart.y().label().equals(Text.in(language, "plot.taskAccuracy"));
        return tasks && chart.series().size() == 2
                ? of(chart, chart.series().get(0), chart.series().get(1), language)
                : Optional.empty();
    }

    private static Optional<Numeric> of(Chart chart, Series one, Series other, Language language) {
        double[] gap = one.y();
        double[] second = other.y();
        Arrays.setAll(gap, i -> gap[i] - second[i]);
        List<Double> places = Crossings.of(one.x(), gap);
        return places.size() == 1
                ? Optional.of(
                        new Numeric(
                                Text.in(language, "problemset.meet", chart.x().label()),
                                Rounded.to(3, places.get(0)),
                                Rounded.up(2, Reading.error(chart.x(), places.get(0))),
                                Text.in(language, "problemset.meet.why")))
                : Optional.empty();
    }
}
