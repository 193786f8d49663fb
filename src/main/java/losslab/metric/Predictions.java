package losslab.metric;

import java.util.List;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * What was to be predicted and what was: targets y and predictions p, one example per row.
 * Predictions are numbers (regression), the probability of class 1 (binary) or one probability per
 * class (multiclass). After a loss of identity link on classes they are scores instead: the class
 * is then the largest one, or class 1 above one half.
 */
public record Predictions(Task task, Matrix y, Matrix p, List<String> classes) {
    public Predictions {
        classes = List.copyOf(classes);
        if (y.rows() != p.rows() || y.cols() != p.cols()) {
            throw new IllegalArgumentException("targets " + y + ", predictions " + p);
        }
    }

    public int size() {
        return y.rows();
    }

    /** Number of classes: 2 for the binary task. */
    public int classCount() {
        return task == Task.MULTICLASS ? y.cols() : 2;
    }

    public int actual(int i) {
        return classOf(y, i);
    }

    public int predicted(int i) {
        return classOf(p, i);
    }

    /** The probability given to class c for example i. */
    public double probability(int i, int c) {
        if (y.cols() > 1) {
            return p.get(i, c);
        }
        return c == 1 ? p.get(i, 0) : 1 - p.get(i, 0);
    }

    private static int classOf(Matrix m, int i) {
        if (m.cols() == 1) {
            return m.get(i, 0) > 0.5 ? 1 : 0;
        }
        int best = 0;
        for (int j = 1; j < m.cols(); j++) {
            best = m.get(i, j) > m.get(i, best) ? j : best;
        }
        return best;
    }
}
