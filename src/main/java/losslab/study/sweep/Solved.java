package losslab.study.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.metric.Metric;

/** How often each combination of a sweep is good enough: a mean hides that some seeds fail. */
final class Solved {
    private Solved() {}

    /**
     * Rows in the order of the grid: how many seeds reach the bound on the test examples, and the
     * worst and the best of them.
     */
    static Table of(SweepResult result, double bound) {
        Metric metric = result.metric();
        boolean higher = Measure.TEST.higherIsBetter(metric);
        String test = Measure.TEST.title(metric);
        List<String> head = new ArrayList<>(result.grid().names());
        head.add(test + (higher ? " ≥ " : " ≤ ") + Numbers.exact(bound));
        head.add(Text.get("study.sweep.worst", test));
        head.add(Text.get("study.sweep.bestOf", test));
        Table table = new Table(head.toArray(String[]::new));
        for (SweepRow row : result.by(result.grid().names().get(0)).rows()) {
            double[] sorted =
                    row.outcomes().stream()
                            .mapToDouble(outcome -> outcome.get(Measure.TEST))
                            .sorted()
                            .toArray();
            long good = Arrays.stream(sorted).filter(t -> higher ? t >= bound : t <= bound).count();
            double least = sorted[0];
            double most = sorted[sorted.length - 1];
            List<Object> cells = new ArrayList<>(row.values());
            cells.add(good + " / " + sorted.length);
            cells.add(higher ? least : most);
            cells.add(higher ? most : least);
            table.row(cells.toArray());
        }
        return table;
    }
}
