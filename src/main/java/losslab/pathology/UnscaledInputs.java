package losslab.pathology;

import java.util.Optional;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Inputs in their own units: one feature counts in hundreds, another in hundredths. The loss begins
 * far above that of a constant, falls steeply, and then crawls, noisily and with spikes: one rate
 * is too large for the large feature and too small for the small one. Standardising cures it.
 */
final class UnscaledInputs implements Pathology {
    @Override
    public String id() {
        return "unscaled-inputs";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("а");
    }

    @Override
    public Experiment sick(Variation v) {
        double large = v.near("large", 100, 1.5);
        double[] factors = {1, large, 0.01, 10};
        double[] offsets = {0, 3 * large, 0, 50};
        return Experiment.of(
                Synthetic.synthetic(Rule.WAVE)
                        .take(v.pick("examples", 400, 300, 500))
                        .scaled(factors, offsets),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Mse(),
                Adam.adam(v.near("rate", 0.01, 1.3)),
                Setting.EPOCHS.to(v.pick("epochs", 200, 150, 250)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.STANDARDIZE.to(true));
    }

    /** It begins far above the loss of a constant, and at the end still jumps up and down. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve train = Curve.of(run.trainLoss());
        double base = Baseline.of(run);
        Curve end = train.tail(0.5);
        return Verdict.of(
                Verdict.atLeast("first epoch/constant", train.first() / base, 10),
                Verdict.atLeast("second half: max/median", end.max() / end.median(), 1.2),
                Verdict.atLeast("second half/constant", end.median() / base, 0.1));
    }
}
