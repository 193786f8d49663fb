package losslab.pathology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import losslab.data.Dataset;
import losslab.metric.Predictions;
import losslab.model.Network;
import losslab.run.Run;

/**
 * The validation examples in two groups: those whose class is fed in the first half of the training
 * examples only, and all others.
 *
 * @param first numbers of the former, none where every class goes on being fed
 */
public record TwoTasks(List<Integer> first, List<Integer> second) {
    public TwoTasks {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    public static TwoTasks of(Dataset data) {
        if (!data.task().isClassification()) {
            return new TwoTasks(List.of(), List.of());
        }
        int[] labels = data.train().labels();
        int half = labels.length / 2;
        Set<Integer> late = classes(Arrays.copyOfRange(labels, half, labels.length));
        int[] validation = data.validation().labels();
        var byTask =
                IntStream.range(0, validation.length)
                        .boxed()
                        .collect(Collectors.partitioningBy(i -> late.contains(validation[i])));
        return new TwoTasks(byTask.get(false), byTask.get(true));
    }

    private static Set<Integer> classes(int[] labels) {
        return Arrays.stream(labels).boxed().collect(Collectors.toSet());
    }

    /** The share of these validation examples that a network of the run gets right. */
    public static double accuracy(Run run, Network network, List<Integer> rows) {
        Predictions p = run.predictions(run.experiment().data().validation(), network);
        long right = rows.stream().filter(i -> p.predicted(i) == p.actual(i)).count();
        return (double) right / rows.size();
    }
}
