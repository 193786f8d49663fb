package losslab.pathology;

import java.util.List;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Log-loss against AUC: by the log-loss the last epochs are the worst ones, by the order of the
 * predictions they are the best. AUC looks at ranks only; log-loss also at how sure each prediction
 * is.
 */
final class LoglossAuc implements Pathology {
    private static final double DECAY = 0.01;

    @Override
    public String id() {
        return "logloss-auc";
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 32, 24, 48);
        return Experiment.of(
                ConfidentMistakes.data(v),
                Mlp.mlp(width, width),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.3)),
                Setting.METRICS.to(List.of("logloss", "auc")),
                Setting.EPOCHS.to(v.pick("epochs", 150, 120, 180)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.L2.to(DECAY));
    }

    /** Log-loss climbs to 1.5 times its minimum; AUC by one point since then. */
    @Override
    public Verdict signature(Evidence evidence) {
        return PartedWays.verdict(evidence.run(), "auc", 0.01);
    }
}
