package losslab.pathology;

import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.math.Matrix;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.model.Tanh;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Constant initialisation: all units of a layer begin alike, get the same gradient and stay alike.
 * However wide, the net is one unit wide: its boundary is a straight line. Random weights cure it.
 */
final class ConstantInitialisation implements Pathology {
    @Override
    public String id() {
        return "constant-initialisation";
    }

    @Override
    public View view() {
        return View.BOUNDARY;
    }

    @Override
    public Experiment sick(Variation v) {
        Init constant = Init.of(Init.Kind.CONSTANT, v.near("weight", 0.1, 2));
        return Experiment.of(
                Moons.moons()
                        .take(v.pick("examples", 500, 400, 600))
                        .noise(v.near("noise", 0.1, 1.5)),
                Mlp.mlp(v.pick("width", 16, 8, 32)).activation(new Tanh()).init(constant),
                new Bce(),
                Adam.adam(v.near("rate", 0.03, 1.3)),
                Setting.EPOCHS.to(v.pick("epochs", 60, 50, 80)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(((Mlp) sick.model()).init(Init.of(Init.Kind.XAVIER, 0)));
    }

    /** The units of the first layer are copies of one, and the loss is what one can reach. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double loss = Curve.of(run.trainLoss()).last() / Baseline.of(run);
        return Verdict.of(
                Verdict.atMost(
                        "distance of units/norm",
                        difference(run.network().weights().get(0).matrix()),
                        1e-3),
                Verdict.atLeast("train/constant", loss, 0.2));
    }

    /** The largest distance of a unit's weights from those of the first, over their norm. */
    private static double difference(Matrix w) {
        double most = 0;
        double norm = 0;
        for (int j = 0; j < w.cols(); j++) {
            double distance = 0;
            norm = 0;
            for (int i = 0; i < w.rows(); i++) {
                distance += Math.pow(w.get(i, j) - w.get(i, 0), 2);
                norm += Math.pow(w.get(i, 0), 2);
            }
            most = Math.max(most, distance);
        }
        return Math.sqrt(most / norm);
    }
}
