package losslab.loss;

/** Its derivatives with respect to the predictions p, as many as there are outputs. */
@FunctionalInterface
public interface RowGradient {
    double[] value(double[] y, double[] p);
}
