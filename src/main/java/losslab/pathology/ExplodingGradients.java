package losslab.pathology;

import java.util.Arrays;
import java.util.Optional;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Exploding gradients: large targets, a deep net and a step that is too long for them. One update
 * overshoots, the gradient at the new place is larger still, and within a few steps the loss is no
 * number any more. A bound on the norm of the gradient cures it, or a shorter step.
 */
final class ExplodingGradients implements Pathology {
    private static final double BOUND = 5;

    @Override
    public String id() {
        return "exploding-gradients";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("г");
    }

    @Override
    public View view() {
        return View.BATCHES;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 64, 48, 80);
        return Experiment.of(
                Synthetic.synthetic(Rule.PARABOLA).take(v.pick("examples", 400, 300, 500)),
                Mlp.mlp(width, width, width, width),
                new Mse(),
                new Sgd(v.near("rate", 0.02, 1.2), 0, false),
                Setting.EPOCHS.to(v.pick("epochs", 50, 40, 60)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.CLIP_NORM.to(BOUND));
    }

    /**
     * The loss of a batch becomes a thousand times what it was at first, or no number at all; and
     * it grew before: a NaN out of the blue comes from elsewhere.
     */
    @Override
    public Verdict signature(Evidence evidence) {
        Curve batches = Curve.of(evidence.run().batchLoss());
        double peak = Double.isNaN(batches.max()) ? Double.POSITIVE_INFINITY : batches.max();
        double finite =
                Arrays.stream(batches.values()).filter(Double::isFinite).max().orElse(Double.NaN);
        return Verdict.of(
                Verdict.atLeast("batch loss: max/first", peak / batches.first(), 1000),
                Verdict.atLeast("largest finite/first", finite / batches.first(), 10));
    }
}
