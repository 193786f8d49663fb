package losslab.pathology;

import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * The train loss above the validation loss, from first to last: it was averaged over the batches as
 * they were trained, with dropout on, while validation was measured with dropout off. Two curves of
 * two different nets. Without dropout the same weights are measured, and the gap is gone.
 */
final class DropoutGap implements Pathology {
    @Override
    public String id() {
        return "dropout-gap";
    }

    @Override
    public View view() {
        return View.RUNNING;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 24, 20, 32);
        return Experiment.of(
                Moons.moons().take(v.pick("examples", 2000, 1600, 2400)),
                Mlp.mlp(width, width).dropout(v.pick("percent", 50, 45, 55) / 100.0),
                new Bce(),
                Adam.adam(v.near("rate", 5e-3, 1.4)),
                Setting.EPOCHS.to(v.pick("epochs", 30, 25, 40)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).dropout(0));
    }

    /** The running loss lies above validation, and above a full pass over the same examples. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double running = Curve.of(run.runningLoss()).tail(0.5).mean();
        double train = Curve.of(run.trainLoss()).tail(0.5).mean();
        double validation = Curve.of(run.validationLoss()).tail(0.5).mean();
        return Verdict.of(
                Verdict.atLeast("running/validation", running / validation, 1.1),
                Verdict.atLeast("running/full pass", running / train, 1.25));
    }
}
