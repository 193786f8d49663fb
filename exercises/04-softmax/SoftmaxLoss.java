/** Softmax and cross-entropy of one example; the task is in README.md beside this file. */
public class SoftmaxLoss {
    /**
     * @param z the logits
     */
    public double[] softmax(double[] z) {
        throw new UnsupportedOperationException("softmax");
    }

    /**
     * @param y the target, one-hot
     * @param z the logits, as many
     */
    public double crossEntropy(double[] y, double[] z) {
        throw new UnsupportedOperationException("crossEntropy");
    }

    /** The derivatives of the cross-entropy with respect to z. */
    public double[] gradient(double[] y, double[] z) {
        throw new UnsupportedOperationException("gradient");
    }
}
