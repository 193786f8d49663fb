package losslab.metric;

import java.util.Arrays;
import losslab.base.Task;

/**
 * The share of variance explained: 1 − Σ(y−ŷ)² / Σ(y−ȳ)², at most 1, 0 for the mean of the targets,
 * negative for worse. Several outputs: the mean over outputs. Constant targets: 1 if they are met
 * exactly, otherwise 0. NaN for a single example.
 */
public record RSquared() implements Metric {
    @Override
    public String name() {
        return "r2";
    }

    @Override
    public double measure(Predictions predictions) {
        if (predictions.size() < 2) {
            return Double.NaN;
        }
        int outputs = predictions.y().cols();
        double sum = 0;
        for (int j = 0; j < outputs; j++) {
            sum += explained(predictions.y().column(j), predictions.p().column(j));
        }
        return sum / outputs;
    }

    private static double explained(double[] y, double[] p) {
        if (Arrays.stream(y).allMatch(yi -> yi == y[0])) {
            return Arrays.equals(y, p) ? 1 : 0;
        }
        double mean = 0;
        for (double yi : y) {
            mean += yi / y.length;
        }
        double residual = 0;
        double total = 0;
        for (int i = 0; i < y.length; i++) {
            residual += Errors.squared(y[i], p[i]);
            total += Errors.squared(y[i], mean);
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
