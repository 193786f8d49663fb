/** What happens to data before training; the task is in README.md beside this file. */
public class Preparation {
    /**
     * @param labels from 0 to classes − 1
     */
    public double[][] oneHot(int[] labels, int classes) {
        throw new UnsupportedOperationException("oneHot");
    }

    /** The numbers 0 … n − 1 in a random order. */
    public int[] shuffled(int n, int seed) {
        throw new UnsupportedOperationException("shuffled");
    }

    public int[][] batches(int[] order, int size) {
        throw new UnsupportedOperationException("batches");
    }

    /**
     * @param validation how many rows
     * @param test how many rows
     * @return the numbers of the training, the validation and the test rows
     */
    public int[][] split(int n, int validation, int test, int seed) {
        throw new UnsupportedOperationException("split");
    }

    /** One feature of other rows, scaled by the mean and the deviation of the training rows. */
    public double[] standardized(double[] train, double[] other) {
        throw new UnsupportedOperationException("standardized");
    }
}
