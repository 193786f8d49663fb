package losslab.pathology;

import java.util.List;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mape;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * MSE against MAPE: the targets span several orders of magnitude. The squared error is that of the
 * few largest ones; the small ones, of which a percentage error is made, may be wrong by a factor
 * of ten without anyone noticing. A loss of the orders of magnitude cures it.
 */
final class MseMape implements Pathology {
    @Override
    public String id() {
        return "mse-mape";
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 32, 24, 48);
        return Experiment.of(
                Synthetic.synthetic(Rule.LOGNORMAL)
                        .noise(v.near("noise", 0.7, 1.15))
                        .take(v.pick("examples", 800, 600, 1000)),
                Mlp.mlp(width, width),
                new Mse(),
                Adam.adam(v.near("rate", 3e-3, 1.3)),
                Setting.METRICS.to(List.of("mse", "mape")),
                Setting.EPOCHS.to(v.pick("epochs", 60, 50, 80)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Mape());
    }

    /** Heavy-tailed targets, a squared error that is learned, and a percentage error beyond use. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve loss = Curve.of(run.trainLoss());
        Curve targets = Curve.of(run.experiment().data().train().y().column(0));
        return Verdict.of(
                Verdict.atLeast("largest target/median", targets.max() / targets.median(), 10),
                Verdict.atMost("train loss end/first", loss.tail(0.2).mean() / loss.first(), 0.7),
                Verdict.atLeast("mape", new Recorded(run).atEnd("mape"), 1.2));
    }
}
