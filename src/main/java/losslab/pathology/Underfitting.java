package losslab.pathology;

import losslab.data.Spiral;
import losslab.loss.Bce;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Underfitting: a net of two or three units for two spirals. Train and validation level off
 * together, high. A net of two layers of 32 cures it.
 */
final class Underfitting implements Pathology {
    @Override
    public String id() {
        return "underfitting";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Spiral.spiral().take(v.pick("examples", 400, 350, 500)),
                Mlp.mlp(v.pick("width", 2, 3)).activation(new LeakyRelu(0.1)),
                new Bce(),
                Adam.adam(v.near("rate", 0.02, 1.5)),
                Setting.EPOCHS.to(v.pick("epochs", 80, 70, 100)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).hidden(32, 32));
    }

    /** Over the last quarter: high, flat, and no gap between train and validation. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve end = Curve.of(run.trainLoss()).tail(0.25);
        double validation = Curve.of(run.validationLoss()).tail(0.25).mean();
        double falls = -end.slope() * end.length() / end.mean();
        return Verdict.of(
                Verdict.atLeast("last quarter: train/constant", end.mean() / Baseline.of(run), 0.5),
                Verdict.atMost("falls by", falls, 0.06),
                Verdict.atMost("validation/train", validation / end.mean(), 1.15));
    }
}
