package losslab.metric;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Task;

/** All metrics by name. A new one is one file and one line here. */
public final class Metrics {
    private static final List<Metric> ALL =
            Stream.of(
                            Stream.of(new Accuracy(), new TopK(3)),
                            Stream.of(Average.values()).flatMap(Metrics::rates),
                            Stream.of(
                                    new RocAuc(),
                                    new AveragePrecision(),
                                    new LogLoss(),
                                    new Brier(),
                                    new CalibrationError(),
                                    new MeanSquared(),
                                    new RootMeanSquared(),
                                    new MeanAbsolute(),
                                    new MeanAbsolutePercentage(),
                                    new MeanSquaredLog(),
                                    new TotalError(),
                                    new RSquared()))
                    .<Metric>flatMap(metrics -> metrics)
                    .toList();

    private Metrics() {}

    private static Stream<Metric> rates(Average average) {
        return Stream.of(Rate.values()).map(rate -> new AveragedRate(rate, average));
    }

    /**
     * The metric of a name; {@code "top5"} and the like are known for every k.
     *
     * @throws IllegalArgumentException naming the nearest ones
     */
    public static Metric named(String name) {
        if (name != null && name.matches("top[1-9][0-9]{0,5}")) {
            return new TopK(Integer.parseInt(name.substring(3)));
        }
        Check.known("metric", name, names());
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * The metric of a name, for a task.
     *
     * @throws IllegalArgumentException when it says nothing about such a task, naming those that do
     */
    public static Metric named(String name, Task task) {
        Metric metric = named(name);
        if (!metric.appliesTo(task)) {
            String fitting =
                    ALL.stream()
                            .filter(other -> other.appliesTo(task))
                            .map(Metric::name)
                            .collect(Collectors.joining(", "));
            throw Check.fail("metric.task", name, task.title(), fitting);
        }
        return metric;
    }

    /**
     * How good predictions are by the metric of a name.
     *
     * @throws IllegalArgumentException when it does not apply to the task, or needs probabilities
     *     and there are scores
     */
    public static double score(String name, Predictions predictions) {
        Metric metric = named(name, predictions.task());
        if (metric.needsProbabilities() && !predictions.areProbabilities()) {
            throw Check.fail("metric.scores", name);
        }
        return metric.of(predictions);
    }

    public static List<Metric> all() {
        return ALL;
    }

    public static List<String> names() {
        return ALL.stream().map(Metric::name).toList();
    }

    /** What is recorded when nothing else was asked for. */
    public static List<Metric> usual(Task task) {
        return List.of(task.isClassification() ? new Accuracy() : new RSquared());
    }
}
