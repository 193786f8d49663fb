package losslab.metric;

import losslab.base.Task;

/**
 * Mean of −ln p, p the probability given to the right class. Probabilities below 1e-7 count as
 * 1e-7, so one example costs 16.1 at most. NaN for scores.
 */
public record LogLoss() implements Metric {
    private static final double LEAST = 1e-7;

    @Override
    public String name() {
        return "logloss";
    }

    @Override
    public double measure(Predictions predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double p = predictions.probability(i, predictions.actual(i));
            sum -= Math.log(Math.max(LEAST, p));
        }
        return sum / predictions.size();
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
