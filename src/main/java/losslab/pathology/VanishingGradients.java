package losslab.pathology;

import java.util.Arrays;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Vanishing gradients: ten layers of sigmoids, each of which passes on a quarter of the gradient at
 * most. What reaches the first layer is nothing, and the loss stays that of a constant.
 */
final class VanishingGradients implements OneOfFlat {
    @Override
    public String id() {
        return "vanishing-gradients";
    }

    @Override
    public Experiment sick(Variation v) {
        int[] hidden = new int[v.pick("depth", 10, 8, 12)];
        Arrays.fill(hidden, v.pick("width", 16, 12, 24));
        return Experiment.of(
                FlatCurve.data(v),
                Mlp.mlp(hidden).activation(new Sigmoid()),
                new Bce(),
                new Sgd(v.near("rate", 0.1, 1.5), 0, false),
                Setting.EPOCHS.to(60),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).activation(new Relu()));
    }

    /** No better than a constant, units alive, and hardly any gradient left in the first layer. */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                flat.level(0.97, 1.05),
                Verdict.atMost("gradient first/last layer", flat.gradientRatio(), 1e-2),
                Verdict.atMost("dead units", flat.deadUnits(), 0.5));
    }
}
