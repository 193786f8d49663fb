package losslab.plot;

import java.util.List;
import losslab.base.Text;
import losslab.run.Run;

/**
 * Two quantities over the same epochs, each on an axis of its own: what is optimised above, what is
 * wanted below. A line through both marks where the upper one is lowest.
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
        int lowest = Curves.lowest(validation);
        Chart upper = chart(above, train, validation, lowest);
        Chart lower = chart(below, run.trainMetric(below), run.validationMetric(below), lowest);
        return new Figure(run.experiment().title(), 1, List.of(upper, lower));
    }

    private Chart chart(String name, double[] train, double[] validation, int lowest) {
        Axis y = Axis.around(name, Curves.joined(train, validation));
        Axis epochs = Axis.counting(Text.get("plot.epoch"), x);
        Chart chart = Chart.of("", epochs, y, Series.trainAndValidation(x, train, validation));
        if (lowest < 0) {
            return chart;
        }
        String value = Ticks.shorter(validation[lowest]);
        String label = Text.get("plot.atThatEpoch", name, value, Ticks.label(x[lowest]));
        return chart.with(List.of(Mark.vertical(x[lowest], label, Palette.VALIDATION)));
    }
}
