package losslab.pathology;

import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Weights;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Too much weight decay: the penalty pulls the weights towards zero harder than the data pull them
 * away. Train and validation agree, at a level little better than a constant. No penalty cures it.
 */
final class OverRegularised implements Pathology {
    @Override
    public String id() {
        return "over-regularised";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Moons.moons().noise(v.near("noise", 0.2, 1.3)),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Bce(),
                Adam.adam(v.near("rate", 0.01, 1.3)),
                Setting.L2.to(v.near("l2", 0.25, 1.2)),
                Setting.EPOCHS.to(v.pick("epochs", 40, 30, 50)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.L2.to(0.0));
    }

    /** The weights have shrunk from what they began with, and little was learned. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double loss = Curve.of(run.trainLoss()).last() / Baseline.of(run);
        double left = norm(run.network()) / norm(run.experiment().initialNetwork());
        return Verdict.of(
                Verdict.atLeast("train/constant", loss, 0.7),
                Verdict.atMost("norm of weights, end/start", left, 0.5));
    }

    private static double norm(Network network) {
        double squares = 0;
        for (Weights layer : network.weights()) {
            for (float w : layer.matrix().shared()) {
                squares += w * w;
            }
        }
        return Math.sqrt(squares);
    }
}
