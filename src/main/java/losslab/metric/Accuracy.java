package losslab.metric;

import losslab.base.Task;

/** The share of examples whose class is right. */
public record Accuracy() implements Metric {
    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public double measure(Predictions predictions) {
        int right = 0;
        for (int i = 0; i < predictions.size(); i++) {
            right += predictions.predicted(i) == predictions.actual(i) ? 1 : 0;
        }
        return (double) right / predictions.size();
    }

    @Override
    public boolean appliesTo(Task task) {
        return task.isClassification();
    }

    @Override
    public boolean higherIsBetter() {
        return true;
    }
}
