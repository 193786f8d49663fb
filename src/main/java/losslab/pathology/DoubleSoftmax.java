package losslab.pathology;

import losslab.data.Blobs;
import losslab.loss.AsLogits;
import losslab.loss.Cce;
import losslab.model.Mlp;
import losslab.model.Tanh;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Softmax applied twice: the net ends in one and the loss applies another. Its inputs lie in [0,
 * 1], so for K classes the loss cannot fall below ln(1 + (K − 1)/e), while the accuracy is all one
 * could wish. The loss without the second softmax cures it.
 */
final class DoubleSoftmax implements Pathology {
    @Override
    public String id() {
        return "double-softmax";
    }

    @Override
    public View view() {
        return View.LOSS_AND_METRIC;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Blobs.blobs(v.pick("classes", 4, 3, 5)).noise(v.near("noise", 0.6, 1.2)),
                Mlp.mlp(v.pick("width", 32, 24, 48)).activation(new Tanh()),
                new AsLogits(new Cce()),
                Adam.adam(v.near("rate", 0.005, 1.4)),
                Setting.EPOCHS.to(v.pick("epochs", 40, 30, 50)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((AsLogits) sick.loss()).loss());
    }

    /** Nearly all is right, and the loss is still half of what knowing nothing costs. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        if (!run.experiment().data().task().isClassification()) {
            return Verdict.absent("classes");
        }
        double loss = Curve.of(run.trainLoss()).last() / Baseline.of(run);
        double right = new Recorded(run).train("accuracy").last();
        return Verdict.of(
                Verdict.atLeast("train/constant", loss, 0.4),
                Verdict.atLeast("train accuracy", right, 0.9));
    }
}
