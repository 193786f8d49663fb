package losslab.metric;

import losslab.base.Task;

/**
 * Mean of (ln(1 + max(ŷ, 0)) − ln(1 + y))² over examples and outputs: the same ratio costs the same
 * at any size. Predictions below 0 count as 0 (scikit-learn refuses them); NaN with a target of −1
 * or less.
 */
public record MeanSquaredLog() implements Metric {
    @Override
    public String name() {
        return "msle";
    }

    @Override
    public double measure(Predictions predictions) {
        return Errors.mean(predictions, MeanSquaredLog::error);
    }

    @Override
    public boolean appliesTo(Task task) {
        return task == Task.REGRESSION;
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }

    private static double error(double y, double p) {
        return y <= -1 ? Double.NaN : Errors.squared(Math.log1p(y), Math.log1p(Math.max(p, 0)));
    }
}
