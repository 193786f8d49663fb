package losslab.pathology;

import losslab.data.Mislabelled;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * The noise floor: three labels in ten are wrong, and no net can know which. The loss stops at the
 * entropy of the noise. Training is as it should be; only cleaner labels would lower the curve.
 */
final class NoiseFloor implements OneOfFlat {
    @Override
    public String id() {
        return "noise-floor";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                FlatCurve.data(v).mislabelled(v.near("wrong", 0.3, 1.1)),
                Mlp.mlp(v.pick("width", 8, 7, 10), 4),
                new Bce(),
                new Sgd(v.near("rate", 0.3, 1.3), 0, false),
                Setting.EPOCHS.to(60),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        Mislabelled wrong = (Mislabelled) sick.data().source();
        return sick.on(sick.data().edited(wrong.source()));
    }

    /**
     * Better than a constant and flat, at the entropy of its own rate of errors: a probability of
     * being right that is itself right.
     */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                flat.level(0.5, 0.97),
                Verdict.atMost("change of loss/constant", flat.drift(), 0.05),
                Verdict.atMost("accuracy", flat.accuracy(), 0.85),
                new Verdict.Figure("loss/entropy of the errors", flat.surprise(), 0.9, 1.1));
    }
}
