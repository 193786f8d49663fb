package losslab.data;

import java.util.stream.IntStream;
import losslab.math.Matrix;

/**
 * Examples, one per row: inputs x and targets y. Targets are a number (regression), 0 or 1 (binary)
 * or one-hot (multiclass).
 */
public record Split(Matrix x, Matrix y) {
    public Split {
        if (x.rows() != y.rows()) {
            throw new IllegalArgumentException(x.rows() + " inputs but " + y.rows() + " targets");
        }
    }

    public int size() {
        return x.rows();
    }

    /** The first n examples (all of them if there are fewer). */
    public Split take(int n) {
        int kept = Math.min(n, size());
        return new Split(x.rows(0, kept), y.rows(0, kept));
    }

    public Split rows(int[] chosen) {
        return new Split(x.rows(chosen), y.rows(chosen));
    }

    /** The class of example i: the place of the one, or the 0/1 target itself. */
    public int label(int i) {
        if (y.cols() == 1) {
            return Math.round(y.get(i, 0));
        }
        int best = 0;
        for (int j = 1; j < y.cols(); j++) {
            if (y.get(i, j) > y.get(i, best)) {
                best = j;
            }
        }
        return best;
    }

    public int[] labels() {
        return IntStream.range(0, size()).map(this::label).toArray();
    }

    /** Labels 0 … classes − 1 as targets: one column of 0 and 1 for two classes, else one-hot. */
    static Matrix targets(int[] labels, int classes) {
        if (classes > 2) {
            return oneHot(labels, classes);
        }
        float[] y = new float[labels.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = labels[i];
        }
        return Matrix.wrap(y.length, 1, y);
    }

    /** Labels 0 … classes − 1 as one-hot rows. */
    public static Matrix oneHot(int[] labels, int classes) {
        float[] y = new float[labels.length * classes];
        for (int i = 0; i < labels.length; i++) {
            y[i * classes + labels[i]] = 1;
        }
        return Matrix.wrap(labels.length, classes, y);
    }
}
