/** Backpropagation of a two-layer net; the task is in README.md beside this file. */
public class TwoLayers {
    private final double[][] w1;
    private final double[] b1;
    private final double[][] w2;
    private final double[] b2;

    /** Two inputs, two hidden neurons, two classes. */
    public TwoLayers() {
        this(
                new double[][] {{1, -1}, {0.5, 0.5}},
                new double[] {0, 0},
                new double[][] {{1, 0}, {0, 1}},
                new double[] {0, 0});
    }

    /**
     * @param w1 a row per hidden neuron
     * @param w2 a row per class
     */
    public TwoLayers(double[][] w1, double[] b1, double[][] w2, double[] b2) {
        this.w1 = w1;
        this.b1 = b1;
        this.w2 = w2;
        this.b2 = b2;
    }

    /**
     * @param y the target, one-hot
     * @param x the inputs
     */
    public double loss(double[] y, double[] x) {
        throw new UnsupportedOperationException("loss");
    }

    public double[][] gradientW1(double[] y, double[] x) {
        throw new UnsupportedOperationException("gradientW1");
    }

    public double[] gradientB1(double[] y, double[] x) {
        throw new UnsupportedOperationException("gradientB1");
    }

    public double[][] gradientW2(double[] y, double[] x) {
        throw new UnsupportedOperationException("gradientW2");
    }

    public double[] gradientB2(double[] y, double[] x) {
        throw new UnsupportedOperationException("gradientB2");
    }
}
