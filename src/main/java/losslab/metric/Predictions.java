package losslab.metric;

import java.util.List;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * What was to be predicted and what was: targets y and predictions p, one example per row.
 * Predictions are numbers (regression), the probability of class 1 (binary) or one probability per
 * class (multiclass). After a loss of identity link on classes they are scores instead. The class
 * is the largest one, the first of equals, or with one output class 1 above the threshold.
 *
 * @param threshold one half, unless the scores are margins: then 0
 * @param areProbabilities not so for numbers and scores
 */
public record Predictions(
        Task task,
        Matrix y,
        Matrix p,
        List<String> classes,
        double threshold,
        boolean areProbabilities) {
    private static final double HALF = 0.5;

    public Predictions {
        classes = List.copyOf(classes);
        if (y.rows() != p.rows() || y.cols() != p.cols()) {
            throw new IllegalArgumentException("targets " + y + ", predictions " + p);
        }
    }

    /** Numbers for a regression, probabilities for classes. */
    public Predictions(Task task, Matrix y, Matrix p, List<String> classes) {
        this(task, y, p, classes, HALF, task.isClassification());
    }

    public int size() {
        return y.rows();
    }

    /** Number of classes: 2 for the binary task. */
    public int classCount() {
        return task == Task.MULTICLASS ? y.cols() : 2;
    }

    public int actual(int i) {
        return classOf(y, i, HALF);
    }

    public int predicted(int i) {
        return classOf(p, i, threshold);
    }

    /** The probability given to class c for example i. */
    public double probability(int i, int c) {
        if (y.cols() > 1) {
            return p.get(i, c);
        }
        return c == 1 ? p.get(i, 0) : 1 - p.get(i, 0);
    }

    /** Whether any prediction is NaN, as after a divergence. */
    public boolean hasNaN() {
        for (float value : p.shared()) {
            if (Float.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    private static int classOf(Matrix m, int i, double threshold) {
        if (m.cols() == 1) {
            return m.get(i, 0) > threshold ? 1 : 0;
        }
        int best = 0;
        for (int j = 1; j < m.cols(); j++) {
            best = m.get(i, j) > m.get(i, best) ? j : best;
        }
        return best;
    }
}
