package losslab.pathology;

import java.util.Optional;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Overfitting: few noisy examples, a large net and much time. The validation loss falls, bottoms
 * out and climbs while the train loss goes on falling. Early stopping cures it.
 */
final class Overfitting implements Pathology {
    private static final int PATIENCE = 20;
    private static final int SMOOTHING = 3;

    @Override
    public String id() {
        return "overfitting";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("б");
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 128, 96, 160);
        return Experiment.of(
                Moons.moons().take(v.pick("examples", 120, 100, 140)).noise(0.45),
                Mlp.mlp(width, width),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.4)),
                Setting.EPOCHS.to(200),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.EARLY_STOPPING.to(PATIENCE));
    }

    /** At the end validation is 1.2 times its smoothed minimum, and train has gone on falling. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve validation = Curve.of(run.validationLoss()).smoothed(SMOOTHING);
        Curve train = Curve.of(run.trainLoss()).smoothed(SMOOTHING);
        double then = train.at(validation.indexOfMin());
        return Verdict.of(
                Verdict.atLeast("validation end/min", validation.last() / validation.min(), 1.2),
                Verdict.atMost("train end/at that epoch", train.last() / then, 0.9));
    }
}
