package losslab.loss;

/** A student's loss of a whole row: target first, then the predictions after the link. */
@FunctionalInterface
public interface RowFunction {
    double value(double[] y, double[] p);
}
