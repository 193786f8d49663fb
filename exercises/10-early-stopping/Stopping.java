/** Early stopping; the task is in README.md beside this file. Epochs are counted from 1. */
public class Stopping {
    /**
     * @param validation the loss after each epoch, if training went on to the end
     * @param patience how many epochs without a new best are too many
     */
    public int stopsAfter(double[] validation, int patience) {
        throw new UnsupportedOperationException("stopsAfter");
    }

    /** The epoch whose weights are kept. */
    public int keeps(double[] validation, int patience) {
        throw new UnsupportedOperationException("keeps");
    }
}
