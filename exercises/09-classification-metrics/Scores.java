/** Scores of a classifier; the task is in README.md beside this file. y: true classes, p: predicted. */
public class Scores {
    /** Rows: true classes, columns: predicted ones. */
    public int[][] confusion(int[] y, int[] p, int classes) {
        throw new UnsupportedOperationException("confusion");
    }

    public double precision(int[] y, int[] p) {
        throw new UnsupportedOperationException("precision");
    }

    public double recall(int[] y, int[] p) {
        throw new UnsupportedOperationException("recall");
    }

    public double f1(int[] y, int[] p) {
        throw new UnsupportedOperationException("f1");
    }
}
