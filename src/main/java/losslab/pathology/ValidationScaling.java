package losslab.pathology;

import losslab.data.Dataset;
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
 * Validation prepared in another way than training: its inputs are in other units. The net learns,
 * and validation is far worse from the first epoch on. The same preparation cures it.
 */
final class ValidationScaling implements Pathology {
    @Override
    public String id() {
        return "validation-scaling";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons().scaledValidation(v.near("factor", 4, 1.4), v.near("offset", 1, 1.5)),
                Mlp.mlp(v.pick("width", 16, 12, 24)),
                new Bce(),
                Adam.adam(v.near("rate", 0.01, 1.5)),
                Setting.EPOCHS.to(v.pick("epochs", 40, 30, 50)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /** Training is learned, validation far off, and the inputs have another mean or deviation. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double train = Curve.of(run.trainLoss()).last();
        double validation = Curve.of(run.validationLoss()).last();
        return Verdict.of(
                Verdict.atMost("train/constant", train / Baseline.of(run), 0.6),
                Verdict.atLeast("validation/train", validation / train, 2),
                Verdict.atLeast(
                        "inputs differ by deviations", shift(run.experiment().data()), 0.5));
    }

    /** How far mean and deviation of a feature are off, on average, in training deviations. */
    private static double shift(Dataset data) {
        double sum = 0;
        for (int j = 0; j < data.inputs(); j++) {
            Curve train = Curve.of(data.train().x().column(j));
            Curve validation = Curve.of(data.validation().x().column(j));
            double deviation = train.deviation();
            if (deviation > 0) { // a pixel that is never inked says nothing
                double off = Math.abs(validation.mean() - train.mean()) / deviation;
                double wide = Math.abs(validation.deviation() / deviation - 1);
                sum += Math.max(off, wide);
            }
        }
        return sum / data.inputs();
    }
}
