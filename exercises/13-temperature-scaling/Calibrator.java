/** Temperature scaling; the task is in README.md beside this file. z: raw outputs, y: right classes. */
public class Calibrator {
    /** The probabilities of the classes of one example at temperature t. */
    public double[] probabilities(double[] z, double t) {
        throw new UnsupportedOperationException("probabilities");
    }

    /**
     * @param z a row per example
     * @param y the right class of each, from 0
     */
    public double logLoss(double[][] z, int[] y, double t) {
        throw new UnsupportedOperationException("logLoss");
    }

    /** The temperature with the least log-loss. */
    public double fit(double[][] z, int[] y) {
        throw new UnsupportedOperationException("fit");
    }
}
