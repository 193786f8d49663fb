package losslab.pathology;

import java.util.List;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.model.Tanh;
import losslab.optim.Schedule;
import losslab.optim.Sgd;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * A cliff in the curve where the schedule divides the rate by ten: the noise of the large steps was
 * most of the loss, and goes at once. No illness, but often taken for one. A cosine schedule has no
 * cliff.
 */
final class ScheduleDrop implements Pathology {
    private static final int WINDOW = 5;
    private static final double LOWERED = 0.5;

    @Override
    public String id() {
        return "schedule-drop";
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Synthetic.synthetic(Rule.WAVE)
                        .take(v.pick("examples", 400, 350, 500))
                        .noise(v.near("noise", 0.3, 1.2)),
                Mlp.mlp(v.pick("width", 16, 12, 20)).activation(new Tanh()),
                new Mse(),
                new Sgd(v.near("rate", 0.1, 1.1), 0, false),
                new Schedule.StepDecay(v.pick("every", 40, 30, 50), 0.1),
                Setting.BATCH.to(4),
                Setting.EPOCHS.to(80),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Schedule.Cosine(0));
    }

    /** The epochs before a sudden drop of the rate have a much larger loss than those after. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Curve train = Curve.of(run.trainLoss());
        List<Epoch> epochs = run.epochs();
        double most = 0;
        for (int i = 1; i < epochs.size(); i++) {
            double rate = epochs.get(i).learningRate() / epochs.get(i - 1).learningRate();
            if (rate < LOWERED) {
                double before = train.part(Math.max(0, i - WINDOW), i).mean();
                double after = train.part(i, Math.min(train.length(), i + WINDOW)).mean();
                most = Math.max(most, before / after);
            }
        }
        return Verdict.of(Verdict.atLeast("train, before/after a drop of the rate", most, 1.3));
    }
}
