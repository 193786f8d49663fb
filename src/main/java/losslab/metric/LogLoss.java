package losslab.metric;

import losslab.base.Task;

/** Mean of −ln p of the right class; probabilities are kept at least 1e-7 away from zero. */
public record LogLoss() implements Metric {
    private static final double LEAST = 1e-7;

    @Override
    public String name() {
        return "logloss";
    }

    @Override
    public double of(Predictions predictions) {
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
}
