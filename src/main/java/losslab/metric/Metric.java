package losslab.metric;

import losslab.base.Numbers;
import losslab.base.Task;

/** A number that says how good predictions are. */
public interface Metric {
    /** The name by which it is asked for: {@code "accuracy"}. */
    String name();

    /** Its value for at least one example and predictions none of which is NaN. */
    double measure(Predictions predictions);

    /**
     * Its value, or NaN where it has none: without examples, with a NaN among the predictions, and
     * for scores when it {@link #needsProbabilities}.
     */
    default double of(Predictions predictions) {
        boolean without = needsProbabilities() && !predictions.areProbabilities();
        return without || predictions.size() == 0 || predictions.hasNaN()
                ? Double.NaN
                : measure(predictions);
    }

    boolean appliesTo(Task task);

    boolean higherIsBetter();

    /** Whether it says nothing about scores, such as those of a net trained with {@code mse()}. */
    default boolean needsProbabilities() {
        return false;
    }

    /** A value as it is shown: four digits. */
    default String show(double value) {
        return Numbers.show(value);
    }
}
