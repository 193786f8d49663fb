package losslab.pathology;

import losslab.data.Digits;
import losslab.loss.Cce;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;

/**
 * The loss of the first batch far above ln K: weights drawn too large make the net sure of classes
 * it knows nothing about, and the first epochs go into unlearning that. He's deviation cures it.
 */
final class BadInitialLoss implements Pathology {
    @Override
    public String id() {
        return "bad-initial-loss";
    }

    @Override
    public View view() {
        return View.STEPS;
    }

    @Override
    public Experiment sick(Variation v) {
        Init large = Init.of(Init.Kind.NORMAL, v.near("deviation", 0.8, 1.2));
        return Experiment.of(
                Digits.digits().take(v.pick("examples", 1000, 800, 1200)),
                Mlp.mlp(v.pick("width", 32, 24, 48)).init(large),
                new Cce(),
                Setting.EPOCHS.to(v.pick("epochs", 15, 12, 20)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).init(Init.of(Init.Kind.HE, 0)));
    }

    /** The loss before the first update is many times that of "all classes alike". */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        if (!run.experiment().data().task().isClassification()) {
            return Verdict.absent("classes");
        }
        double first = run.batchLoss()[0];
        return Verdict.of(Verdict.atLeast("first batch/constant", first / Baseline.of(run), 6));
    }
}
