package losslab.metric;

import losslab.base.Task;

/** Mean of |y − ŷ| over examples and outputs. */
public record MeanAbsolute() implements Metric {
    @Override
    public String name() {
        return "mae";
    }

    @Override
    public double measure(Predictions predictions) {
        return Errors.mean(predictions, (y, p) -> Math.abs(y - p));
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
