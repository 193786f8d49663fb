package losslab.pathology;

import losslab.loss.Bce;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * All weights begin at zero: every hidden unit is zero, the gradient of every weight is a product
 * with a zero, and nothing but the output bias ever moves.
 */
final class ZeroInitialisation implements OneOfFlat {
    @Override
    public String id() {
        return "zero-initialisation";
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 16, 12, 24);
        return Experiment.of(
                FlatCurve.data(v),
                Mlp.mlp(width, width).init(Init.of(Init.Kind.CONSTANT, 0)),
                new Bce(),
                new Sgd(v.near("rate", 0.1, 1.5), 0, false),
                Setting.EPOCHS.to(60),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).init(Init.of(Init.Kind.HE, 0)));
    }

    /** No better than a constant, no gradient at all, and weights that are still zero. */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                flat.level(0.97, 1.05),
                Verdict.atMost("norm of the gradient", flat.gradientNorm(), 0),
                Verdict.atMost("norm of the first weights", flat.weightNorm(), 0));
    }
}
