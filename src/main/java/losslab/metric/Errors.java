package losslab.metric;

import java.util.function.DoubleBinaryOperator;

/** Errors of single predictions, (y, ŷ), and their sums. */
final class Errors {
    private Errors() {}

    static double squared(double y, double p) {
        return (y - p) * (y - p);
    }

    /** Over all examples and outputs. */
    static double sum(Predictions predictions, DoubleBinaryOperator error) {
        float[] y = predictions.y().shared();
        float[] p = predictions.p().shared();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += error.applyAsDouble(y[i], p[i]);
        }
        return sum;
    }

    /** Over all examples and outputs. */
    static double mean(Predictions predictions, DoubleBinaryOperator error) {
        return sum(predictions, error) / predictions.y().shared().length;
    }
}
