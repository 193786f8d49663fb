package losslab.pathology;

import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Optimizer;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * A spike that heals (the catapult of Lewkowycz et al. 2020): the rate is above 2/λ, λ the largest
 * curvature at the start, so the loss climbs by an order of magnitude, until the net is thrown to
 * where the curvature is smaller, and trains well from there. A quarter of the rate never climbs.
 */
final class SpikeThatHeals implements Pathology {
    private static final double CURE = 0.25;

    @Override
    public String id() {
        return "spike-that-heals";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Synthetic.synthetic(Rule.RELUS).noise(v.near("noise", 0.1, 2)),
                Mlp.mlp(v.pick("width", 256, 240, 272)),
                new Mse(),
                new Sgd(v.near("rate", 0.0125, 1.06), 0, false),
                Setting.BATCH.to(0),
                Setting.EPOCHS.to(v.pick("epochs", 100, 80, 120)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        Optimizer optimizer = sick.get(Setting.OPTIMIZER);
        return sick.with(optimizer.learningRate(CURE * optimizer.learningRate()));
    }

    /** It climbs far above where it began, early, and ends well below a constant. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve train = Curve.of(run.trainLoss());
        double when = train.indexOfMax() / (double) train.length();
        return Verdict.of(
                Verdict.atLeast("train max/first", train.max() / train.first(), 3),
                Verdict.atMost("share of the epochs before it", when, 0.5),
                Verdict.atMost("train/constant", train.last() / Baseline.of(run), 0.4));
    }
}
