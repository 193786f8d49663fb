package losslab.pathology;

import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.model.Tanh;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * A batch of one: every step follows the gradient of a single example, and the net trembles around
 * the minimum at a level set by rate / batch. 32 examples at the same rate cure it.
 */
final class SmallBatchNoise implements Pathology {
    private static final int CURE = 32;

    @Override
    public String id() {
        return "small-batch-noise";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Synthetic.synthetic(Rule.WAVE)
                        .take(v.pick("examples", 400, 300, 500))
                        .noise(v.near("noise", 0.3, 1.3)),
                Mlp.mlp(v.pick("width", 16, 12, 20)).activation(new Tanh()),
                new Mse(),
                new Sgd(v.near("rate", 0.04, 1.1), 0, false),
                Setting.BATCH.to(1),
                Setting.EPOCHS.to(v.pick("epochs", 60, 50, 80)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.BATCH.to(CURE));
    }

    /** The full-pass loss jitters, and the batch losses are spread wider than their mean. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve half = Curve.of(run.trainLoss()).tail(0.5);
        Curve batches = Curve.of(run.batchLoss()).tail(0.5);
        return Verdict.of(
                Verdict.atLeast("second half: noise/level", half.noise() / half.mean(), 0.15),
                Verdict.atLeast("batch losses: deviation/mean", batches.variation(), 1.1));
    }
}
