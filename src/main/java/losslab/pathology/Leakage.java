package losslab.pathology;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.Set;
import losslab.data.Dataset;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.math.Matrix;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * Leakage: most validation examples are copies of training ones, so validation praises what the net
 * has learned by heart. The test set does not. Validation without the copies cures it.
 */
final class Leakage implements Pathology {
    @Override
    public String id() {
        return "leakage";
    }

    @Override
    public View view() {
        return View.TEST;
    }

    @Override
    public Experiment sick(Variation v) {
        int width = v.pick("width", 64, 48, 96);
        return Experiment.of(
                Moons.moons()
                        .take(v.pick("examples", 100, 80, 120))
                        .noise(v.near("noise", 0.4, 1.1))
                        .leaked(0.9),
                Mlp.mlp(width, width),
                new Bce(),
                Adam.adam(v.near("rate", 5e-3, 1.3)),
                Setting.EPOCHS.to(v.pick("epochs", 200, 180, 240)),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.on(sick.data().unedited());
    }

    /** Examples of validation were trained on, and it is far better than the test. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        double test = run.loss(run.experiment().data().test());
        double validation = Curve.of(run.validationLoss()).last();
        double gap = (test - validation) / Baseline.of(run);
        return Verdict.of(
                Verdict.atLeast("validation trained on", copies(run.experiment().data()), 0.02),
                Verdict.atLeast("test/validation", test / validation, 1.3),
                Verdict.atLeast("(test - validation)/constant", gap, 0.15));
    }

    /** The share of the validation inputs that are training inputs, number for number. */
    private static double copies(Dataset data) {
        Matrix validation = data.validation().x();
        Set<FloatBuffer> seen = new HashSet<>();
        for (int i = 0; i < data.train().size(); i++) {
            seen.add(row(data.train().x(), i));
        }
        int found = 0;
        for (int i = 0; i < validation.rows(); i++) {
            found += seen.contains(row(validation, i)) ? 1 : 0;
        }
        return (double) found / validation.rows();
    }

    private static FloatBuffer row(Matrix x, int i) {
        return FloatBuffer.wrap(x.shared(), i * x.cols(), x.cols());
    }
}
