package losslab.pathology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.loss.Cce;
import losslab.metric.Predictions;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * Catastrophic forgetting: five digits are learned first, then the other five. The second task
 * overwrites the first: at the end none of the early digits is recognised. Both tasks mixed in
 * every batch cure it.
 */
final class Forgetting implements Pathology {
    @Override
    public String id() {
        return "forgetting";
    }

    @Override
    public View view() {
        return View.TASKS;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Digits.digits().take(v.pick("examples", 3000, 2400, 3600)).inTasks(5),
                Mlp.mlp(v.pick("width", 32, 24, 48)),
                new Cce(),
                Adam.adam(v.near("rate", 2e-3, 1.3)),
                Setting.EPOCHS.to(1),
                Setting.BATCH.to(20),
                Setting.SHUFFLE.to(false),
                Setting.SNAPSHOT_EVERY.to(10),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.SHUFFLE.to(true));
    }

    /** What only the first half of training taught was known once, and is not any more. */
    @Override
    public Verdict signature(Evidence evidence) {
        Run run = evidence.run();
        List<Integer> early = early(run.experiment().data());
        if (early.isEmpty()) {
            return Verdict.absent("classes seen early only");
        }
        double end = accuracy(run, run.network(), early);
        double best =
                run.snapshots().stream()
                        .mapToDouble(snapshot -> accuracy(run, snapshot.network(), early))
                        .max()
                        .orElse(end);
        return Verdict.of(
                Verdict.atLeast("best accuracy on them", best, 0.8),
                Verdict.atMost("end/best", end / best, 0.5));
    }

    /** Numbers of the validation examples whose class is fed in the first half of training only. */
    private static List<Integer> early(Dataset data) {
        if (!data.task().isClassification()) {
            return List.of();
        }
        int[] labels = data.train().labels();
        int half = labels.length / 2;
        Set<Integer> seen = classes(Arrays.copyOfRange(labels, 0, half));
        seen.removeAll(classes(Arrays.copyOfRange(labels, half, labels.length)));
        int[] validation = data.validation().labels();
        return IntStream.range(0, validation.length)
                .filter(i -> seen.contains(validation[i]))
                .boxed()
                .toList();
    }

    private static Set<Integer> classes(int[] labels) {
        return Arrays.stream(labels).boxed().collect(Collectors.toSet());
    }

    private static double accuracy(Run run, Network network, List<Integer> rows) {
        Predictions p = run.predictions(run.experiment().data().validation(), network);
        long right = rows.stream().filter(i -> p.predicted(i) == p.actual(i)).count();
        return (double) right / rows.size();
    }
}
