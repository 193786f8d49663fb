package losslab.pathology;

import losslab.data.Blobs;
import losslab.data.Split;
import losslab.loss.Bce;
import losslab.loss.Mse;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.model.Sigmoid;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Squared error on a saturated sigmoid: the output begins near 0 for everybody. The gradient is 2(p
 * − y)·p(1 − p), and the second factor is nearly zero exactly where the answer is wrong and sure.
 * Log-loss cures it: its gradient is p − y.
 */
final class MseOnSaturatedSigmoid implements Pathology {
    @Override
    public String id() {
        return "mse-on-saturated-sigmoid";
    }

    @Override
    public Experiment sick(Variation v) {
        Init sure = Init.of(Init.Kind.NORMAL, 0.1).bias(v.near("bias", -7, 1.15));
        return Experiment.of(
                Blobs.blobs(2)
                        .take(v.pick("examples", 800, 600, 1000))
                        .noise(v.near("noise", 1.5, 1.3)),
                Mlp.mlp().init(sure).output(new Sigmoid()),
                new Mse(),
                new Sgd(v.near("rate", 0.03, 1.3), 0, false),
                Setting.EPOCHS.to(v.pick("epochs", 30, 25, 40)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Bce());
    }

    /** Worse than a constant over most of the run, and no slope to get away by. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve train = Curve.of(run.trainLoss());
        return Verdict.of(
                Verdict.atLeast("median train/constant", train.median() / Baseline.of(run), 1.5),
                Verdict.atMost("mean 4p(1 - p)", slope(run), 0.1));
    }

    /** Of the sigmoid, over the training examples: 1 at p = ½, 0 when saturated. */
    private static double slope(Run run) {
        Split train = run.experiment().data().train();
        float[] p = run.predictions(train).p().shared();
        double sum = 0;
        for (float each : p) {
            sum += 4 * each * (1 - each);
        }
        return sum / p.length;
    }
}
