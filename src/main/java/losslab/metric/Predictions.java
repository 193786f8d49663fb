package losslab.metric;

import java.util.List;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * What was to be predicted and what was: targets y and predictions p, one example per row. What the
 * predictions are, probabilities or scores, is said by their {@link Meaning}. The predicted class
 * is the one with the largest of them, the first of equals; in the binary task it is class 1 above
 * the {@link Meaning#threshold}.
 */
public record Predictions(Task task, Matrix y, Matrix p, List<String> classes, Meaning meaning) {
    public Predictions {
        classes = List.copyOf(classes);
        if (y.rows() != p.rows() || y.cols() != p.cols()) {
            throw new IllegalArgumentException("targets " + y + ", predictions " + p);
        }
    }

    /** Numbers for a regression, probabilities for classes. */
    public Predictions(Task task, Matrix y, Matrix p, List<String> classes) {
        this(task, y, p, classes, Meaning.usual(task));
    }

    public int size() {
        return y.rows();
    }

    /** Number of classes: 2 for the binary task. */
    public int classCount() {
        return task == Task.MULTICLASS ? y.cols() : 2;
    }

    public int actual(int i) {
        return y.cols() == 1 ? (y.get(i, 0) > 0.5 ? 1 : 0) : largest(y, i);
    }

    public int predicted(int i) {
        return p.cols() == 1 ? (p.get(i, 0) > meaning.threshold() ? 1 : 0) : largest(p, i);
    }

    /** The probability given to class c for example i. */
    public double probability(int i, int c) {
        if (y.cols() > 1) {
            return p.get(i, c);
        }
        return c == 1 ? p.get(i, 0) : 1 - p.get(i, 0);
    }

    public boolean areProbabilities() {
        return meaning == Meaning.PROBABILITIES;
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

    private static int largest(Matrix m, int i) {
        int best = 0;
        for (int j = 1; j < m.cols(); j++) {
            best = m.get(i, j) > m.get(i, best) ? j : best;
        }
        return best;
    }
}
