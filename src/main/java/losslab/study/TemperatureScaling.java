package losslab.study;

import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.metric.Metrics;
import losslab.metric.Predictions;
import losslab.metric.Temperature;
import losslab.run.Run;

/**
 * A trained net made as sure as it may be: the temperature is fitted on the validation examples,
 * its effect measured on the test examples.
 */
public record TemperatureScaling(Temperature temperature, Predictions before, Predictions after) {
    /**
     * @throws IllegalArgumentException for a run whose predictions are no probabilities
     */
    public static TemperatureScaling of(Run run) {
        var data = run.experiment().data();
        Predictions test = run.predictions(data.test());
        if (!test.areProbabilities()) {
            throw Check.fail("study.temperature", run.experiment().loss().name());
        }
        Temperature fitted = Temperature.fit(run.predictions(data.validation()));
        return new TemperatureScaling(fitted, test, fitted.of(test));
    }

    @Override
    public String toString() {
        Table table = new Table(Text.get("study.test"), "accuracy", "logloss", "ece");
        row(table, "1", before);
        row(table, Numbers.show(temperature.value()), after);
        return table.toString();
    }

    private static void row(Table table, String t, Predictions predictions) {
        table.row(
                "T = " + t,
                Metrics.named("accuracy").of(predictions),
                Metrics.named("logloss").of(predictions),
                Metrics.named("ece").of(predictions));
    }
}
