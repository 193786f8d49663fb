package losslab.report;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.run.Epoch;
import losslab.run.Run;

/** The whole history, a row per recorded epoch. */
final class EpochTable {
    private EpochTable() {}

    static Table of(Run run) {
        List<String> metrics = run.metricNames();
        List<String> head = new ArrayList<>();
        head.add(Text.get("run.epoch"));
        head.add(Text.get("report.step"));
        head.add(Text.get("run.train"));
        head.add(Text.get("run.validation"));
        for (String name : metrics) {
            head.add(Text.get("report.metric.train", name));
            head.add(Text.get("run.metric.validation", name));
        }
        head.add(Text.get("report.rate"));
        head.add(Text.get("run.gradient"));
        head.add(Text.get("report.seconds"));
        Table table = new Table(head.toArray(String[]::new));
        run.epochs().forEach(epoch -> table.row(row(epoch, metrics).toArray()));
        return table;
    }

    private static List<Object> row(Epoch epoch, List<String> metrics) {
        List<Object> row = new ArrayList<>();
        row.add(Numbers.count(epoch.number()));
        row.add(Numbers.count(epoch.step()));
        row.add(epoch.trainLoss());
        row.add(epoch.validationLoss());
        for (String name : metrics) {
            row.add(epoch.trainMetrics().get(name));
            row.add(epoch.validationMetrics().get(name));
        }
        row.add(epoch.learningRate());
        row.add(epoch.vitals().totalGradientNorm());
        row.add(epoch.seconds());
        return row;
    }
}
