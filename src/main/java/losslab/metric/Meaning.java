package losslab.metric;

import losslab.base.Task;

/** What predictions are: it depends on the loss and the output of the net. */
public enum Meaning {
    /** The predicted numbers of a regression. */
    NUMBERS,

    /** The probability of class 1 (binary), or one per class that sum to one. */
    PROBABILITIES,

    /** Numbers near the targets 0 and 1, after {@code mse()} on classes: class 1 is above ½. */
    SCORES,

    /** Signed distances from the boundary, after a hinge loss: class 1 is above 0. */
    MARGINS;

    /** What predictions usually are: numbers for a regression, probabilities for classes. */
    public static Meaning usual(Task task) {
        return task.isClassification() ? PROBABILITIES : NUMBERS;
    }

    /** A binary prediction above this is class 1. */
    public double threshold() {
        return this == MARGINS ? 0 : 0.5;
    }
}
