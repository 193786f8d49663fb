package losslab.pathology;

import java.util.Arrays;
import java.util.Optional;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Double descent over the epochs, in a linear model: one strong feature is learned in a few steps;
 * then many useless ones are fitted by chance and the validation loss climbs; at last a weak but
 * useful one is learned, and it falls below its first minimum. Early stopping would have missed it.
 * On one scale all features are learned at once: standardising removes the bump.
 *
 * @see <a href="https://arxiv.org/abs/2007.10099">Heckel, Yilmaz, Early Stopping in Deep Networks:
 *     Double Descent and How to Eliminate it, 2020</a>
 */
final class DoubleDescentEpochs implements Pathology {
    private static final double STRONG = 3;
    private static final int SMOOTHING = 2;

    @Override
    public String id() {
        return "double-descent-epochs";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("е");
    }

    @Override
    public View view() {
        return View.LONG_CURVES;
    }

    @Override
    public Experiment sick(Variation v) {
        int features = v.pick("features", 42, 43, 44);
        return Experiment.of(
                Synthetic.synthetic(Rule.ENDS)
                        .features(features)
                        .noise(0.1)
                        .take(v.pick("examples", 60, 58, 62))
                        .scaled(scales(features, v.near("weak", 0.2, 1.15))),
                Mlp.mlp().init(Init.of(Init.Kind.CONSTANT, 0)),
                new Mse(),
                new Sgd(v.near("rate", 0.02, 1.3), 0, false),
                Setting.BATCH.to(0),
                Setting.ITERATIONS.to(4000),
                Setting.EVALUATE_EVERY.to(1),
                Setting.SEED.to(v.seed()));
    }

    private static double[] scales(int features, double weak) {
        double[] scales = new double[features];
        Arrays.fill(scales, 1);
        scales[0] = STRONG;
        scales[features - 1] = weak;
        return scales;
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.STANDARDIZE.to(true));
    }

    /**
     * Validation falls, climbs by a fifth until much later, and ends below its first minimum.
     * Smoothed, so that a zigzag of period two does not pass for it.
     */
    @Override
    public Verdict signature(Evidence evidence) {
        Curve curve = Curve.of(evidence.run().validationLoss()).smoothed(SMOOTHING);
        int peak = curve.reboundTop();
        Curve before = curve.part(0, peak + 1);
        double later = (peak + 1.0) / (before.indexOfMin() + 1.0);
        return Verdict.of(
                Verdict.atLeast("peak/first minimum", curve.at(peak) / before.min(), 1.2),
                Verdict.atLeast("how many times later", later, 3),
                Verdict.atMost("end/first minimum", curve.last() / before.min(), 0.9));
    }
}
