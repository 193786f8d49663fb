package losslab.pathology;

import losslab.loss.Bce;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * Dead ReLUs: the biases are so low that every unit is zero for every example. No gradient passes a
 * unit that is zero, so none ever comes back to life.
 */
final class DeadRelu implements OneOfFlat {
    @Override
    public String id() {
        return "dead-relu";
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 16, 12, 24);
        Init low = Init.of(Init.Kind.HE, 0).bias(-v.near("bias", 5, 1.2));
        return Experiment.of(
                FlatCurve.data(v),
                Mlp.mlp(width, width).init(low),
                new Bce(),
                new Sgd(v.near("rate", 0.5, 1.3), 0, false),
                Setting.EPOCHS.to(60),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).init(Init.of(Init.Kind.HE, 0)));
    }

    /** No better than a constant, all units of a layer silent, though the weights are not zero. */
    @Override
    public Verdict signature(Evidence evidence) {
        FlatCurve flat = FlatCurve.of(evidence.run());
        return Verdict.of(
                flat.level(0.97, 1.05),
                Verdict.atLeast("dead units", flat.deadUnits(), 0.95),
                Verdict.atLeast("norm of the first weights", flat.weightNorm(), 0.1));
    }
}
