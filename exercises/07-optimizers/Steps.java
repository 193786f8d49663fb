/**
 * Four optimisers; the task is in README.md beside this file. w: the weights at the beginning, g: a
 * row per step, the gradient at that step. Returned: a row per step, the weights after it.
 */
public class Steps {
    public double[][] sgd(double[] w, double[][] g, double lr) {
        throw new UnsupportedOperationException("sgd");
    }

    public double[][] momentum(double[] w, double[][] g, double lr, double mu) {
        throw new UnsupportedOperationException("momentum");
    }

    public double[][] rmsprop(double[] w, double[][] g, double lr, double rho, double epsilon) {
        throw new UnsupportedOperationException("rmsprop");
    }

    public double[][] adam(
            double[] w, double[][] g, double lr, double beta1, double beta2, double epsilon) {
        throw new UnsupportedOperationException("adam");
    }
}
