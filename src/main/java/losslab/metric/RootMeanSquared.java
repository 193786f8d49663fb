package losslab.metric;

import losslab.base.Task;

/**
 * The root of {@link MeanSquared}: in the unit of the targets. Several outputs: the root of the
 * mean over all of them.
 */
public record RootMeanSquared() implements Metric {
    @Override
    public String name() {
        return "rmse";
    }

    @Override
    public double measure(Predictions predictions) {
        return Math.sqrt(Errors.mean(predictions, Errors::squared));
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
