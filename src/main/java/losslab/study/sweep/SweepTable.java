package losslab.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.study.Spread;

/** A sweep as text: its rows, what is best, what failed. */
final class SweepTable {
    private static final int ROWS = 20;
    private static final int REASON = 50; // characters

    private SweepTable() {}

    static Table of(SweepResult result, int most) {
        boolean failures = result.rows().stream().anyMatch(SweepRow::hasFailed);
        List<String> head = new ArrayList<>(result.grid().names());
        for (Measure measure : Measure.values()) {
            head.add(measure.title(result.metric()));
        }
        if (failures) {
            head.add(Text.get("study.sweep.reason"));
        }
        Table table = new Table(head.toArray(String[]::new));
        for (SweepRow row : result.rows().subList(0, Math.min(most, result.rows().size()))) {
            List<Object> cells = new ArrayList<>(row.values());
            for (Measure measure : Measure.values()) {
                cells.add(row.spread(measure));
            }
            if (failures) {
                cells.add(cut(row.reason()));
            }
            table.row(cells.toArray());
        }
        return table;
    }

    private static String cut(String reason) {
        return reason.length() <= REASON ? reason : reason.substring(0, REASON - 1) + "…";
    }

    static String text(SweepResult result) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(
                Text.get(
                        "study.sweep.title",
                        result.experiment().title(),
                        Numbers.count(result.rows().size()),
                        result.seeds(),
                        result.sortedBy()));
        lines.add(of(result, ROWS).toString());
        int hidden = result.rows().size() - ROWS;
        if (hidden > 0) {
            lines.add(Text.get("study.sweep.more", Numbers.count(hidden)));
        }
        best(result, lines);
        int missing = result.planned() - result.runs();
        if (missing > 0) {
            lines.add(
                    Text.get(
                            "study.sweep.missing",
                            Numbers.count(missing),
                            Numbers.count(result.planned())));
        }
        return lines.toString();
    }

    private static void best(SweepResult result, StringJoiner lines) {
        boolean none =
                result.rows().stream().allMatch(r -> Double.isNaN(r.mean(Measure.VALIDATION)));
        if (none) {
            lines.add(Text.get("study.sweep.allFailed"));
            return;
        }
        SweepRow best = result.best();
        Spread spread = best.spread(Measure.VALIDATION);
        String column = Measure.VALIDATION.title(result.metric());
        lines.add(Text.get("study.sweep.best", column, values(result, best), spread));
        if (result.seeds() > 1) {
            long equals =
                    result.rows().stream()
                            .filter(row -> row != best && !row.hasFailed())
                            .filter(row -> row.isAsGoodAs(best))
                            .count();
            lines.add(Text.get("study.sweep.near", equals));
        }
    }

    /** {@code lr 0.001, hidden 50}. */
    static String values(SweepResult result, SweepRow row) {
        StringJoiner values = new StringJoiner(", ");
        for (int i = 0; i < row.values().size(); i++) {
            values.add(result.grid().names().get(i) + " " + row.values().get(i));
        }
        return values.toString();
    }
}
