package losslab.report;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Table;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.metric.Metric;
import losslab.metric.Metrics;
import losslab.metric.Predictions;
import losslab.run.Run;

/** Every metric that says something about the run, on all three splits. */
final class Scores {
    private Scores() {}

    static Table of(Run run) {
        Dataset data = run.experiment().data();
        List<Predictions> splits =
                List.of(
                        run.predictions(data.train()),
                        run.predictions(data.validation()),
                        run.predictions(data.test()));
        Table table =
                new Table(
                        Text.get("report.metric"),
                        Text.get("report.train"),
                        Text.get("report.validation"),
                        Text.get("report.test"));
        for (Metric metric : Metrics.all()) {
            if (metric.appliesTo(data.task())) {
                List<Object> row = new ArrayList<>(List.of(metric.name()));
                splits.forEach(split -> row.add(shown(metric, metric.of(split))));
                table.row(row.toArray());
            }
        }
        return table;
    }

    /** A dash where a metric says nothing, such as one of probabilities about scores. */
    private static String shown(Metric metric, double value) {
        return Double.isNaN(value) ? "–" : metric.show(value);
    }
}
