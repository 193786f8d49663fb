package losslab.metric;

import losslab.base.Task;

/**
 * Mean of (y − ŷ)² over examples and outputs. On classes y is 0 or 1, whatever the predictions are.
 */
public record MeanSquared() implements Metric {
    @Override
    public String name() {
        return "mse";
    }

    @Override
    public double measure(Predictions predictions) {
        return Errors.mean(predictions, Errors::squared);
    }

    @Override
    public boolean appliesTo(Task task) {
        return true;
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }
}
