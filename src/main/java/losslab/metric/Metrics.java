package losslab.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import losslab.base.Check;
import losslab.base.Task;

/** All metrics by name. A new one is one file and one line here. */
public final class Metrics {
    private static final Map<String, Metric> BY_NAME = new LinkedHashMap<>();

    static {
        List.of(
                        new Accuracy(),
                        new LogLoss(),
                        new MeanSquared(),
                        new MeanAbsolute(),
                        new RSquared())
                .forEach(metric -> BY_NAME.put(metric.name(), metric));
    }

    private Metrics() {}

    public static Metric named(String name) {
        return BY_NAME.get(Check.known("metric", name, BY_NAME.keySet()));
    }

    public static List<Metric> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** What is recorded when nothing else was asked for. */
    public static List<Metric> usual(Task task) {
        return List.of(task.isClassification() ? new Accuracy() : new RSquared());
    }
}
