package losslab.metric;

import losslab.base.Check;
import losslab.base.Task;

/**
 * The share of examples whose class is among the k most probable ones, for several classes; k = 1
 * is the accuracy, k of all classes is 1. Of equal predictions the first class comes first
 * (scikit-learn: the last).
 *
 * @param k at least 1
 */
public record TopK(int k) implements Metric {
    public TopK {
        Check.atLeast("k", k, 1, "top3");
    }

    @Override
    public String name() {
        return "top" + k;
    }

    @Override
    public double measure(Predictions predictions) {
        int right = 0;
        for (int i = 0; i < predictions.size(); i++) {
            right += place(predictions, i) < k ? 1 : 0;
        }
        return (double) right / predictions.size();
    }

    /** How many classes come before the right one. */
    private static int place(Predictions predictions, int i) {
        int actual = predictions.actual(i);
        float own = predictions.p().get(i, actual);
        int before = 0;
        for (int j = 0; j < predictions.p().cols(); j++) {
            float other = predictions.p().get(i, j);
            before += other > own || other == own && j < actual ? 1 : 0;
        }
        return before;
    }

    @Override
    public boolean appliesTo(Task task) {
        return task == Task.MULTICLASS;
    }

    @Override
    public boolean higherIsBetter() {
        return true;
    }
}
