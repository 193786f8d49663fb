package losslab.pathology;

import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.loss.WrongSign;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * A gradient with the wrong sign: descent climbs, at once and steadily. The loss with its own
 * gradient cures it.
 */
final class FlippedSign implements Pathology {
    @Override
    public String id() {
        return "flipped-sign";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons().noise(v.near("noise", 0.2, 1.3)),
                Mlp.mlp(v.pick("width", 16, 12, 24)),
                new WrongSign(new Bce()),
                Adam.adam(v.near("rate", 1e-3, 2)),
                Setting.EPOCHS.to(v.pick("epochs", 30, 20, 40)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((WrongSign) sick.loss()).loss());
    }

    /** Nearly every epoch is worse than the one before, and the end worse than a constant. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve train = Curve.of(run.trainLoss());
        return Verdict.of(
                Verdict.atLeast("train/constant", train.last() / Baseline.of(run), 1.5),
                Verdict.atLeast("epochs that get worse", train.upwardShare(), 0.9));
    }
}
