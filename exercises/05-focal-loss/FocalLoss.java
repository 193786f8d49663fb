/** Focal loss of one example with softmax; the task is in README.md beside this file. */
public class FocalLoss {
    private final double gamma;

    public FocalLoss() {
        this(2.0);
    }

    public FocalLoss(double gamma) {
        this.gamma = gamma;
    }

    /**
     * @param y the target, one-hot
     * @param z the raw outputs, as many
     */
    public double value(double[] y, double[] z) {
        throw new UnsupportedOperationException("value");
    }

    /** The derivatives of the value with respect to z. */
    public double[] gradient(double[] y, double[] z) {
        throw new UnsupportedOperationException("gradient");
    }
}
