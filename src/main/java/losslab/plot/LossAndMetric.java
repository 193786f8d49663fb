package losslab.plot;

import java.util.List;
import losslab.base.Text;
import losslab.metric.Metrics;
import losslab.run.Run;

/**
 * Two quantities over the same epochs, each on an axis of its own: what is optimised above, what is
 * wanted below. A line through both marks where validation is best by the upper one.
 */
final class LossAndMetric {
    private final Run run;
    private final double[] x;

    private LossAndMetric(Run run) {
        this.run = run;
        this.x = run.epochNumbers();
    }

    /** The first two recorded metrics, or the loss and the first. */
    static Figure of(Run run) {
        List<String> names = run.metricNames();
        return new LossAndMetric(run).figure(names);
    }

    private Figure figure(List<String> names) {
        boolean two = names.size() > 1;
        String above = two ? names.get(0) : Text.get("plot.loss");
        String below = names.get(two ? 1 : 0);
        double[] train = two ? run.trainMetric(above) : run.trainLoss();
        double[] validation = two ? run.validationMetric(above) : run.validationLoss();
        boolean rising = two && Metrics.named(above).higherIsBetter();
        int best = rising ? Curves.highest(validation) : Curves.lowest(validation);
        Chart upper = chart(above, train, validation, best);
        Chart lower = chart(below, run.trainMetric(below), run.validationMetric(below), best);
        return new Figure(run.experiment().title(), 1, List.of(upper, lower));
    }

    private Chart chart(String name, double[] train, double[] validation, int best) {
        Axis y = Axis.around(name, Curves.joined(train, validation));
        Axis epochs = Axis.counting(Text.get("plot.epoch"), x);
        Chart chart = Chart.of("", epochs, y, Series.trainAndValidation(x, train, validation));
        if (best < 0) {
            return chart;
        }
        String value = Ticks.shorter(validation[best]);
        String label = Text.get("plot.atThatEpoch", name, value, Ticks.label(x[best]));
        return chart.with(List.of(Mark.vertical(x[best], label, Palette.VALIDATION)));
    }
}
