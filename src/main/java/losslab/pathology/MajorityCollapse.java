package losslab.pathology;

import java.util.Arrays;
import java.util.List;
import losslab.data.Blobs;
import losslab.loss.Bce;
import losslab.loss.Weighted;
import losslab.metric.Predictions;
import losslab.metric.RocAuc;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * Collapse to the majority class: the rare class overlaps with the frequent one, so nowhere is it
 * the likelier answer, and it is never given. What was learned is in the order of the
 * probabilities. Weights on the rare class (or another threshold) cure it.
 */
final class MajorityCollapse implements Pathology {
    private static final List<Double> CURE = List.of(30.0);

    @Override
    public String id() {
        return "majority-collapse";
    }

    @Override
    public View view() {
        return View.CONFUSION;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Blobs.blobs(2)
                        .noise(v.near("noise", 4.8, 1.08))
                        .take(v.pick("examples", 3000, 2500, 3500))
                        .rare(1, v.near("share", 0.03, 1.2)),
                Mlp.mlp(v.pick("width", 8, 6, 12)),
                new Bce(),
                Adam.adam(v.near("rate", 3e-3, 1.2)),
                Setting.EPOCHS.to(v.pick("epochs", 30, 25, 40)),
                Setting.METRICS.to(List.of("accuracy", "recall")),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(new Weighted(sick.loss(), CURE));
    }

    /** One class is all that is ever predicted, though the probabilities tell them apart. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        Predictions test = run.predictions(run.experiment().data().test());
        if (!test.task().isClassification() || test.hasNaN()) {
            return Verdict.absent("classes");
        }
        int[] predicted = new int[test.classCount()];
        for (int i = 0; i < test.size(); i++) {
            predicted[test.predicted(i)]++;
        }
        double most = Arrays.stream(predicted).max().orElseThrow();
        return Verdict.of(
                Verdict.atLeast("share of one answer", most / test.size(), 0.97),
                Verdict.atLeast("AUC", new RocAuc().of(test), 0.6));
    }
}
