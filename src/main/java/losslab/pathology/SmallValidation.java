package losslab.pathology;

import java.util.List;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Ten examples to validate on: the validation curve jitters, and its level is a matter of luck,
 * while the train curve is smooth. All of them cure it.
 */
final class SmallValidation implements Pathology {
    @Override
    public String id() {
        return "small-validation";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons()
                        .noise(v.near("noise", 0.3, 1.15))
                        .smallValidation(v.pick("validation", 10, 8, 12)),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Bce(),
                Adam.adam(v.near("rate", 0.02, 1.3)),
                Setting.EPOCHS.to(v.pick("epochs", 60, 50, 80)),
                Setting.METRICS.to(List.of("accuracy")),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /** Validation jitters more than train, and one example moves its accuracy by percents. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double train = Curve.of(run.trainLoss()).tail(0.5).noise();
        double validation = Curve.of(run.validationLoss()).tail(0.5).noise();
        int examples = run.experiment().data().validation().size();
        return Verdict.of(
                Verdict.atLeast("noise, validation/train", validation / train, 1.5),
                Verdict.atLeast("share of one example", 1.0 / examples, 0.02));
    }
}
