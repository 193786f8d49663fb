/** A neuron and a layer of neurons; the task is in README.md beside this file. */
public class Neurons {
    /**
     * @param w a weight per input
     * @param b the bias
     * @param a the inputs
     */
    public double neuron(double[] w, double b, double[] a) {
        throw new UnsupportedOperationException("neuron");
    }

    /**
     * @param w the weights: a row per neuron
     * @param b the biases: one per neuron
     * @param a the inputs
     */
    public double[] layer(double[][] w, double[] b, double[] a) {
        throw new UnsupportedOperationException("layer");
    }
}
