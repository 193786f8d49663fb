package losslab.study.sweep;

import java.util.List;
import losslab.base.Text;
import losslab.study.Spread;

/** One combination: the values of the parameters, and what came of it under each seed. */
public record SweepRow(List<String> values, List<Outcome> outcomes) {
    public SweepRow {
        values = List.copyOf(values);
        outcomes = List.copyOf(outcomes);
    }

    /** Mean and deviation over the seeds that have the figure. */
    public Spread spread(Measure measure) {
        return Spread.of(outcomes.stream().map(outcome -> outcome.get(measure)).toList());
    }

    public double mean(Measure measure) {
        return spread(measure).mean();
    }

    public boolean hasFailed() {
        return failures() > 0;
    }

    /** How many of its runs failed. */
    long failures() {
        return outcomes.stream().filter(Outcome::hasFailed).count();
    }

    /** Whether any of its runs got to its end. */
    boolean hasFigures() {
        return failures() < outcomes.size();
    }

    /** Whether its mean of the validation metric is within the best one's deviation of it. */
    boolean isAsGoodAs(SweepRow best) {
        Spread top = best.spread(Measure.VALIDATION);
        return Math.abs(mean(Measure.VALIDATION) - top.mean()) <= top.deviation();
    }

    /** Why its first run to fail did so; empty if none did. */
    public String reason() {
        return outcomes.stream()
                .map(Outcome::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return Text.get(
                "study.sweep.row",
                String.join(", ", values),
                spread(Measure.VALIDATION),
                spread(Measure.TEST));
    }
}
