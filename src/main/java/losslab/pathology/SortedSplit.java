package losslab.pathology;

import java.util.List;
import losslab.data.Blobs;
import losslab.loss.Cce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * A file sorted by class and cut without shuffling: training has the first classes, validation the
 * next. The net learns what it sees, and validation asks for what it never saw. Splits dealt by
 * chance cure it.
 */
final class SortedSplit implements Pathology {
    @Override
    public String id() {
        return "sorted-split";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Blobs.blobs(v.pick("classes", 5, 4, 6))
                        .noise(v.near("noise", 1, 1.3))
                        .splitInOrder(),
                Mlp.mlp(v.pick("width", 16, 12, 24)),
                new Cce(),
                Adam.adam(v.near("rate", 5e-3, 1.5)),
                Setting.EPOCHS.to(v.pick("epochs", 30, 25, 40)),
                Setting.METRICS.to(List.of("accuracy")),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /** Training is learned; validation is never even as good as a constant. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double base = Baseline.of(run);
        double train = Curve.of(run.trainLoss()).last();
        double validation = Curve.of(run.validationLoss()).median();
        return Verdict.of(
                Verdict.atMost("train/constant", train / base, 0.5),
                Verdict.atLeast("median validation/constant", validation / base, 2));
    }
}
