package losslab.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.metric.Metrics;

/** A run as text: a headline and a table of at most fifteen rows. */
final class RunTable {
    private static final int ROWS = 15;

    private RunTable() {}

    static String of(Run run) {
        String headline =
                run.experiment().title()
                        + " · "
                        + run.ending().text()
                        + " · "
                        + Numbers.seconds(run.seconds())
                        + " · "
                        + run.fingerprint();
        return run.epochs().isEmpty()
                ? headline + "\n" + Text.get("run.noEpoch")
                : headline + "\n" + table(run);
    }

    private static Table table(Run run) {
        List<String> head =
                new ArrayList<>(
                        List.of(
                                Text.get("run.epoch"),
                                Text.get("run.train"),
                                Text.get("run.validation")));
        List<String> metrics = run.metricNames();
        metrics.forEach(name -> head.add(Text.get("run.metric.validation", name)));
        head.add(Text.get("run.gradient"));
        Table table = new Table(head.toArray(String[]::new));
        for (int row : chosen(run.epochs().size())) {
            Epoch epoch = run.epochs().get(row);
            List<Object> cells = new ArrayList<>();
            cells.add(Numbers.count(epoch.number()));
            cells.add(epoch.trainLoss());
            cells.add(epoch.validationLoss());
            Map<String, Double> values = epoch.validationMetrics();
            metrics.forEach(name -> cells.add(Metrics.named(name).show(values.get(name))));
            cells.add(epoch.vitals().totalGradientNorm());
            table.row(cells.toArray());
        }
        return table;
    }

    /** The first, the last and evenly spaced ones between them. */
    private static List<Integer> chosen(int size) {
        List<Integer> rows = new ArrayList<>();
        int shown = Math.min(ROWS, size);
        for (int i = 0; i < shown; i++) {
            rows.add(shown == 1 ? 0 : (int) ((long) i * (size - 1) / (shown - 1)));
        }
        return rows;
    }
}
