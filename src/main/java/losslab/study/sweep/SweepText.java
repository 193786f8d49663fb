package losslab.study.sweep;

import java.util.StringJoiner;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.study.Spread;

/** A sweep in the terminal: its rows, what is best, what is not to be seen here. */
final class SweepText {
    private static final int ROWS = 20;

    private SweepText() {}

    static String of(SweepResult result) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(
                Text.get(
                        "study.sweep.title",
                        result.experiment().title(),
                        Numbers.count(result.rows().size()),
                        result.seeds(),
                        result.sortedBy()));
        if (!result.rows().isEmpty()) {
            rows(result, lines);
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

    private static void rows(SweepResult result, StringJoiner lines) {
        SweepTable table = SweepTable.narrow(result, ROWS);
        if (!table.constants().isEmpty()) {
            lines.add(Text.get("study.sweep.constants", table.constants()));
        }
        lines.add(table.toString());
        int hidden = result.rows().size() - ROWS;
        if (hidden > 0) {
            lines.add(Text.get("study.sweep.more", Numbers.count(hidden)));
        }
        if (!table.leftOut().isEmpty()) {
            lines.add(Text.get("study.sweep.leftOut", table.leftOut()));
        }
    }

    private static void best(SweepResult result, StringJoiner lines) {
        if (result.rows().stream().noneMatch(SweepRow::hasFigures)) {
            lines.add(Text.get("study.sweep.allFailed"));
            return;
        }
        SweepRow best = result.best();
        Spread spread = best.spread(Measure.VALIDATION);
        String column = Measure.VALIDATION.title(result.metric());
        lines.add(Text.get("study.sweep.best", column, result.named(best), spread));
        if (result.seeds() > 1) {
            long equals =
                    result.rows().stream()
                            .filter(row -> row != best && !row.hasFailed())
                            .filter(row -> row.isAsGoodAs(best))
                            .count();
            lines.add(Text.get("study.sweep.near", equals));
        }
    }
}
