package losslab.metric;

import losslab.base.Task;

/** A number that says how good predictions are. */
public interface Metric {
    /** The name by which it is asked for: {@code "accuracy"}. */
    String name();

    double of(Predictions predictions);

    boolean appliesTo(Task task);

    boolean higherIsBetter();
}
