package losslab.pathology;

import java.util.List;
import java.util.Optional;
import losslab.data.Dataset;
import losslab.data.Rule;
import losslab.data.Sizes;
import losslab.data.Synthetic;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Confident mistakes: the validation log-loss doubles while the accuracy goes on rising. A few
 * examples are misclassified with ever more certainty, which costs without bound, and meanwhile
 * examples near the border still change to the right side.
 *
 * @see <a href="https://arxiv.org/abs/1706.04599">Guo et al., On Calibration of Modern Neural
 *     Networks, 2017</a>
 */
final class ConfidentMistakes implements Pathology {
    private static final double DECAY = 0.01;
    private static final Sizes SIZES = new Sizes(500, 2000, 2000);

    @Override
    public String id() {
        return "confident-mistakes";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("ё");
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 32, 24, 48);
        return Experiment.of(
                data(v),
                Mlp.mlp(width, width),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.3)),
                Setting.METRICS.to(List.of("logloss", "accuracy")),
                Setting.EPOCHS.to(v.pick("epochs", 150, 120, 180)),
                Setting.SEED.to(v.seed()));
    }

    /** What a net of this size can learn, but not from so few examples. */
    static Dataset data(Variation v) {
        Rule rule = Rule.PRODUCTS;
        return Dataset.of(new Synthetic(rule, SIZES, rule.features(), 0.3))
                .take(v.pick("examples", 500, 400, 600));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.L2.to(DECAY));
    }

    /** Log-loss climbs to 1.5 times its minimum; accuracy by one point since then. */
    @Override
    public Verdict signature(Evidence evidence) {
        return PartedWays.verdict(evidence.run(), "accuracy", 0.01);
    }
}
