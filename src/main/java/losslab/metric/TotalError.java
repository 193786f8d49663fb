package losslab.metric;

import losslab.base.Numbers;
import losslab.base.Task;

/**
 * By how much the total is missed: |Σŷ − Σy| / |Σy| over examples and outputs, a fraction, shown in
 * percent. Errors that cancel do not count: what matters to a stock or a budget. NaN when the
 * targets sum to 0.
 */
public record TotalError() implements Metric {
    @Override
    public String name() {
        return "total";
    }

    @Override
    public double measure(Predictions predictions) {
        double actual = Errors.sum(predictions, (y, p) -> y);
        double missed = Errors.sum(predictions, (y, p) -> p - y);
        return actual == 0 ? Double.NaN : Math.abs(missed / actual);
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
