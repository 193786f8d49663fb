package losslab.metric;

import losslab.base.Task;

/** Mean of |y − ŷ| over examples and outputs. */
public record MeanAbsolute() implements Metric {
    @Override
    public String name() {
        return "mae";
    }

    @Override
    public double of(Predictions predictions) {
        float[] y = predictions.y().shared();
        float[] p = predictions.p().shared();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.abs((double) y[i] - p[i]);
        }
        return sum / y.length;
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
