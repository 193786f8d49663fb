package losslab.pathology;

import losslab.data.Digits;
import losslab.loss.Cce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * Catastrophic forgetting: five digits are learned first, then the other five. The second task
 * overwrites the first: at the end none of the early digits is recognised. Both tasks mixed in
 * every batch cure it.
 */
final class Forgetting implements Pathology {
    @Override
    public String id() {
        return "forgetting";
    }

    @Override
    public View view() {
        return View.TASKS;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Digits.digits().take(v.pick("examples", 3000, 2400, 3600)).inTasks(5),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Cce(),
                Adam.adam(v.near("rate", 2e-3, 1.3)),
                Setting.EPOCHS.to(1),
                Setting.BATCH.to(20),
                Setting.SHUFFLE.to(false),
                Setting.SNAPSHOT_EVERY.to(10),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.SHUFFLE.to(true));
    }

    /** What only the first half of training taught was known once, and is not any more. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        TwoTasks tasks = TwoTasks.of(run.experiment().data());
        if (tasks.first().isEmpty()) {
            return Verdict.absent("classes seen early only");
        }
        double end = TwoTasks.accuracy(run, run.network(), tasks.first());
        double best =
                run.snapshots().stream()
                        .mapToDouble(
                                snapshot ->
                                        TwoTasks.accuracy(run, snapshot.network(), tasks.first()))
                        .max()
                        .orElse(end);
        return Verdict.of(
                Verdict.atLeast("best accuracy on them", best, 0.8),
                Verdict.atMost("end/best", end / best, 0.5));
    }
}
