package losslab.metric;

import losslab.base.Task;

/**
 * The squared error of probabilities. Binary: mean of (p − y)², from 0 to 1. Several classes: mean
 * of Σₖ (pₖ − yₖ)², from 0 to 2 (Brier 1950; with two classes that is twice the binary one). NaN
 * for scores.
 */
public record Brier() implements Metric {
    @Override
    public String name() {
        return "brier";
    }

    @Override
    public double measure(Predictions predictions) {
        return Errors.sum(predictions, Errors::squared) / predictions.size();
    }

    @Override
    public boolean appliesTo(Task task) {
        return task.isClassification();
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }

    @Override
    public boolean needsProbabilities() {
        return true;
    }
}
