package losslab.pathology;

import java.util.List;
import losslab.data.Dataset;
import losslab.data.Rule;
import losslab.data.Sizes;
import losslab.data.Synthetic;
import losslab.loss.Bce;
import losslab.loss.Weighted;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Imbalance: three examples in a hundred are positive. The accuracy is excellent, and hardly better
 * than that of always saying no; most positives are missed. A weight for the rare class finds them,
 * and so would a lower threshold.
 */
final class Imbalance implements Pathology {
    private static final Sizes SIZES = new Sizes(4000, 4000, 4000);
    private static final double WEIGHT = 30;

    @Override
    public String id() {
        return "imbalance";
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        Synthetic even = new Synthetic(Rule.HALFSPACE, SIZES, 5, v.near("noise", 0.8, 1.2));
        return Experiment.of(
                Dataset.of(even).rare(1, v.near("share", 0.03, 1.2)),
                Mlp.mlp(v.pick("width", 16, 12, 24)),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.3)),
                Setting.METRICS.to(List.of("accuracy", "recall")),
                Setting.EPOCHS.to(v.pick("epochs", 30, 25, 40)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Weighted(sick.loss(), List.of(WEIGHT)));
    }

    /** Accuracy as good as that of always answering no, and most positives missed. */
    @Override
    public Verdict signature(Evidence evidence) {
        Recorded recorded = new Recorded(evidence.run());
        return Verdict.of(
                Verdict.atLeast("accuracy", recorded.atEnd("accuracy"), 0.95),
                Verdict.atMost("recall", recorded.atEnd("recall"), 0.45));
    }
}
