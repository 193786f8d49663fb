package losslab.pathology;

import java.util.Optional;
import losslab.data.Blobs;
import losslab.loss.Cce;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Forgot to shuffle: the examples come class after class, in the same order in every epoch. The net
 * learns each class anew and forgets the one before, so the loss of the batches repeats the same
 * saw in every epoch. The mean of an epoch hides it.
 */
final class NoShuffle implements Pathology {
    @Override
    public String id() {
        return "no-shuffle";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("в");
    }

    @Override
    public View view() {
        return View.BATCHES;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Blobs.blobs(v.pick("classes", 4, 5, 6))
                        .noise(v.near("noise", 1.2, 1.2))
                        .take(v.pick("examples", 800, 600, 1000))
                        .sorted(),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Cce(),
                new Sgd(v.near("rate", 0.1, 1.3), 0, false),
                Setting.BATCH.to(20),
                Setting.EPOCHS.to(v.pick("epochs", 40, 30, 50)),
                Setting.SHUFFLE.to(false),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.SHUFFLE.to(true));
    }

    /** The batch losses of an epoch are those of the epoch before, over and over. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        int period = run.experiment().stepsPerEpoch();
        Curve batches = Curve.of(run.batchLoss()).tail(0.5);
        double here = Curve.of(run.trainLoss()).tail(0.5).mean();
        double running = Curve.of(run.runningLoss()).tail(0.5).mean();
        return Verdict.of(
                Verdict.atLeast("autocorrelation, one epoch", batches.autocorrelation(period), 0.7),
                Verdict.atLeast("full pass/running loss", here / running, 1.2));
    }
}
