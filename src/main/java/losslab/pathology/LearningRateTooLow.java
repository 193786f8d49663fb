package losslab.pathology;

import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * A learning rate that is too low: gradients arrive in every layer and every unit is alive, but the
 * weights move by a millionth of themselves in a step. Training has hardly begun.
 */
final class LearningRateTooLow implements OneOfFlat {
    private static final double CURED = 0.1;

    @Override
    public String id() {
        return "learning-rate-too-low";
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 16, 12, 24);
        return Experiment.of(
                FlatCurve.data(v),
                Mlp.mlp(width, width),
                new Bce(),
                new Sgd(v.near("rate", 1e-6, 2), 0, false),
                Setting.EPOCHS.to(60),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Sgd(CURED, 0, false));
    }

    /** The loss stays where it began, though a gradient reaches every layer: the steps are tiny. */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                Verdict.atMost("change of loss/constant", flat.drift(), 0.01),
                Verdict.atLeast("gradient first/last layer", flat.gradientRatio(), 0.05),
                Verdict.atMost("largest update/weight", flat.updateRatio(), 1e-5),
                Verdict.atMost("dead units", flat.deadUnits(), 0.5));
    }
}
