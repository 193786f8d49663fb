package losslab.study.sweep;

import java.util.List;
import losslab.base.Check;
import losslab.base.Text;

/**
 * A combination that somebody holds to be the best, beside the one that is, both by the validation
 * metric. The claim holds if no combination is further ahead than the best one's deviation over the
 * seeds.
 */
public record Claim(SweepResult result, SweepRow claimed, SweepRow best) {
    static Claim of(SweepResult result, List<Parameter> values) {
        Check.atLeast("values", values.size(), 1, "claim(lr(0.001))");
        SweepResult left = result;
        for (Parameter parameter : new Grid(values).parameters()) {
            if (parameter.size() != 1) {
                throw Check.fail("study.sweep.claim.one", parameter.name(), parameter.values());
            }
            left = left.where(parameter.name(), parameter.values().get(0));
        }
        return new Claim(result, left.best(), result.best());
    }

    public boolean holds() {
        return claimed.isAsGoodAs(best);
    }

    /** How many combinations have a better mean. */
    public long better() {
        double mean = claimed.mean(Measure.VALIDATION);
        boolean higher = Measure.VALIDATION.higherIsBetter(result.metric());
        return result.rows().stream()
                .mapToDouble(row -> row.mean(Measure.VALIDATION))
                .filter(other -> higher ? other > mean : other < mean)
                .count();
    }

    @Override
    public String toString() {
        if (claimed.equals(best)) {
            return Text.get(
                    "study.sweep.claim.best",
                    result.named(best),
                    Measure.VALIDATION.title(result.metric()),
                    best.spread(Measure.VALIDATION));
        }
        return Text.get(
                holds() ? "study.sweep.claim.holds" : "study.sweep.claim.fails",
                result.named(claimed),
                Measure.VALIDATION.title(result.metric()),
                claimed.spread(Measure.VALIDATION),
                result.named(best),
                best.spread(Measure.VALIDATION),
                better(),
                result.rows().size());
    }
}
