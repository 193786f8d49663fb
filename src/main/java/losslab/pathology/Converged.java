package losslab.pathology;

import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Converged: the curve is flat because there is nothing left to learn. No illness; whoever stops
 * earlier saves time.
 */
final class Converged implements OneOfFlat {
    private static final int SOONER = 10;

    @Override
    public String id() {
        return "converged";
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 16, 12, 24);
        return Experiment.of(
                FlatCurve.data(v).noise(0.1),
                Mlp.mlp(width, width),
                new Bce(),
                new Sgd(v.near("rate", 0.1, 1.3), 0.9, false),
                Setting.EPOCHS.to(100),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.EPOCHS.to(SOONER));
    }

    /** Far better than a constant, and flat for two thirds of the time. */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                flat.level(0, 0.15),
                Verdict.atMost("change of loss/constant", flat.drift(), 0.02),
                Verdict.atMost("norm of the gradient", flat.gradientNorm(), 0.1));
    }
}
