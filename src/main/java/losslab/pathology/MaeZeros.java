package losslab.pathology;

import java.util.List;
import losslab.data.Dataset;
import losslab.data.Rule;
import losslab.data.Sizes;
import losslab.data.Synthetic;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * MAE on mostly zeros: two targets in three are 0. The absolute error is least at the median, which
 * is 0 for most inputs, so the sum of the predictions is half of what it should be: each forecast
 * is fine, the stock is empty. The squared error aims at the mean.
 */
final class MaeZeros implements Pathology {
    private static final Sizes SIZES = new Sizes(1000, 2000, 2000);

    @Override
    public String id() {
        return "mae-zeros";
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Dataset.of(new Synthetic(Rule.HURDLE, SIZES, 5, v.near("noise", 1.0, 1.15)))
                        .take(v.pick("examples", 1000, 800, 1200)),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Mae(),
                Adam.adam(v.near("rate", 3e-3, 1.3)),
                Setting.METRICS.to(List.of("mae", "total")),
                Setting.EPOCHS.to(v.pick("epochs", 40, 30, 50)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Mse());
    }

    /** The absolute error is no worse than at first, and a quarter of the total is missing. */
    @Override
    public Verdict signature(Evidence evidence) {
        Recorded recorded = new Recorded(evidence.run());
        Curve loss = Curve.of(evidence.run().trainLoss());
        return Verdict.of(
                Verdict.atMost("train loss end/first", loss.last() / loss.first(), 1),
                Verdict.atLeast("total", recorded.atEnd("total"), 0.25));
    }
}
