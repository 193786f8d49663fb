package losslab.pathology;

import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.model.Tanh;
import losslab.optim.Optimizer;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * The learning rate too high, though not so high that training diverges: the steps jump from one
 * wall of the valley to the other, and the loss jitters at a level it cannot get below. A tenth of
 * the rate cures it.
 */
final class LearningRateTooHigh implements Pathology {
    private static final double CURE = 0.1;

    @Override
    public String id() {
        return "learning-rate-too-high";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Synthetic.synthetic(Rule.WAVE)
                        .take(v.pick("examples", 400, 300, 500))
                        .noise(v.near("noise", 0.3, 1.3)),
                Mlp.mlp(v.pick("width", 16, 12, 24)).activation(new Tanh()),
                new Mse(),
                new Sgd(v.near("rate", 0.25, 1.12), 0, false),
                Setting.EPOCHS.to(v.pick("epochs", 100, 80, 120)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        Optimizer optimizer = sick.get(Setting.OPTIMIZER);
        return sick.with(optimizer.learningRate(CURE * optimizer.learningRate()));
    }

    /**
     * In the second half the loss jitters by a good part of itself, neither near zero nor
     * exploding.
     */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve half = Curve.of(run.trainLoss()).tail(0.5);
        return Verdict.of(
                Verdict.atLeast("second half: noise/level", half.noise() / half.mean(), 0.25),
                new Verdict.Figure("level/constant", half.mean() / Baseline.of(run), 0.1, 2));
    }
}
