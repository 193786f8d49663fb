package losslab.pathology;

import java.util.List;
import losslab.data.Dataset;
import losslab.data.Moons;
import losslab.data.Split;
import losslab.loss.Bce;
import losslab.metric.Accuracy;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Wrong labels: three in ten are another class's. The net first finds the rule, then learns the
 * wrong labels by heart; validation, as wrong as training, never looks good. On the test set, whose
 * labels were checked, it does better than on validation. Right labels cure it.
 */
final class LabelNoise implements Pathology {
    private static final int SMOOTHING = 3;

    @Override
    public String id() {
        return "label-noise";
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 96, 64, 128);
        return Experiment.of(
                Moons.moons()
                        .take(v.pick("examples", 120, 100, 140))
                        .mislabelled(v.near("share", 0.3, 1.1)),
                Mlp.mlp(width, width),
                new Bce(),
                Adam.adam(v.near("rate", 0.01, 1.3)),
                Setting.EPOCHS.to(v.pick("epochs", 250, 220, 280)),
                Setting.METRICS.to(List.of("accuracy")),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /**
     * Validation at its best is hardly better than a constant, and gets worse; checked labels are
     * met more often.
     */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Dataset data = run.experiment().data();
        if (!data.task().isClassification()) {
            return Verdict.absent("classes");
        }
        Curve validation = Curve.of(run.validationLoss()).smoothed(SMOOTHING);
        double gain = accuracy(run, data.test()) - accuracy(run, data.validation());
        return Verdict.of(
                Verdict.atLeast(
                        "validation min/constant", validation.min() / Baseline.of(run), 0.75),
                Verdict.atLeast("validation end/min", validation.last() / validation.min(), 1.2),
                Verdict.atLeast("accuracy, test - validation", gain, 0.04));
    }

    private static double accuracy(Run run, Split split) {
        return new Accuracy().of(run.predictions(split));
    }
}
