package losslab.pathology;

import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Stopped too early: train and validation were both still falling, and far from done. Forty times
 * the epochs cure it.
 */
final class StoppedTooEarly implements Pathology {
    private static final int CURE = 40;

    @Override
    public String id() {
        return "stopped-too-early";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons().noise(v.near("noise", 0.15, 1.2)),
                Mlp.mlp(v.pick("width", 16, 20, 24)),
                new Bce(),
                Adam.adam(v.near("rate", 1.5e-3, 1.2)),
                Setting.EPOCHS.to(v.pick("epochs", 5, 4, 6)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.EPOCHS.to(CURE * sick.get(Setting.EPOCHS)));
    }

    /** In the second half the loss still fell by a good part of itself, and it is still high. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve half = Curve.of(run.trainLoss()).tail(0.5);
        double falls = -half.slope() * half.length() / half.mean();
        return Verdict.of(
                Verdict.atLeast("train/constant", half.last() / Baseline.of(run), 0.45),
                Verdict.atLeast("second half: falls by", falls, 0.08));
    }
}
