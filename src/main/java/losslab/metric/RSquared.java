package losslab.metric;

import losslab.base.Task;

/**
 * The share of variance explained: 1 − Σ(y−ŷ)² / Σ(y−ȳ)². Constant targets: 1 if they are met
 * exactly, otherwise 0.
 */
public record RSquared() implements Metric {
    @Override
    public String name() {
        return "r2";
    }

    @Override
    public double of(Predictions predictions) {
        double[] y = predictions.y().column(0);
        double[] p = predictions.p().column(0);
        double mean = 0;
        for (double yi : y) {
            mean += yi / y.length;
        }
        double residual = 0;
        double total = 0;
        for (int i = 0; i < y.length; i++) {
            residual += (y[i] - p[i]) * (y[i] - p[i]);
            total += (y[i] - mean) * (y[i] - mean);
        }
        if (total == 0) {
            return residual == 0 ? 1 : 0;
        }
        return 1 - residual / total;
    }

    @Override
    public boolean appliesTo(Task task) {
        return task == Task.REGRESSION;
    }

    @Override
    public boolean higherIsBetter() {
        return true;
    }
}
