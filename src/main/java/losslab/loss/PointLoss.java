package losslab.loss;

/** A student's loss of one number: target first, then the prediction after the link. */
@FunctionalInterface
public interface PointLoss {
    double value(double y, double p);
}
