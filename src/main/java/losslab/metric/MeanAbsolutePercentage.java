package losslab.metric;

import losslab.base.Numbers;
import losslab.base.Task;

/**
 * Mean of |y − ŷ| / |y| over examples and outputs: a fraction, shown in percent.
 *
 * <p>A target of 0 counts as 2.2e-16, as in scikit-learn: where it is missed, the value becomes
 * astronomical, which says that this metric is not for such targets; try {@code mae}.
 */
public record MeanAbsolutePercentage() implements Metric {
    private static final double LEAST = Math.ulp(1.0);

    @Override
    public String name() {
        return "mape";
    }

    @Override
    public double measure(Predictions predictions) {
        return Errors.mean(predictions, (y, p) -> Math.abs(y - p) / Math.max(LEAST, Math.abs(y)));
    }

    @Override
    public boolean appliesTo(Task task) {
        return task == Task.REGRESSION;
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }

    @Override
    public String show(double value) {
        return Double.isNaN(value) ? Numbers.show(value) : Numbers.show(100 * value) + " %";
    }
}
