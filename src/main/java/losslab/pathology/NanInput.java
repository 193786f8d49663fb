package losslab.pathology;

import java.util.Arrays;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;

/**
 * A NaN among the inputs: training goes well until the batch with the empty cell, whose loss is
 * NaN, and then all weights are. No growth before: that is what tells it from exploding gradients.
 * Data without gaps cure it.
 */
final class NanInput implements Pathology {
    @Override
    public String id() {
        return "nan-input";
    }

    @Override
    public View view() {
        return View.STEPS;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons().take(v.pick("examples", 1600, 1200, 2000)).missing(1),
                Mlp.mlp(v.pick("width", 16, 12, 24)),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.5)),
                Setting.BATCH.to(16),
                Setting.EPOCHS.to(v.pick("epochs", 10, 8, 12)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /** It ended in NaN out of the blue, and one of the inputs is NaN. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double largest = Arrays.stream(run.batchLoss()).filter(Double::isFinite).max().orElse(0);
        return Verdict.of(
                Verdict.atLeast("ended in NaN", run.diverged() ? 1 : 0, 1),
                Verdict.atMost("largest before/constant", largest / Baseline.of(run), 5),
                Verdict.atLeast("missing inputs", missing(run), 1));
    }

    private static int missing(Run run) {
        int missing = 0;
        for (float x : run.experiment().data().train().x().shared()) {
            missing += Float.isNaN(x) ? 1 : 0;
        }
        return missing;
    }
}
