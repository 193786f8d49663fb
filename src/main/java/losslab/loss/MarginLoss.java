package losslab.loss;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * A loss of the violation v of a margin of one: with one output v = max(0, 1 − (2y−1)z), with more
 * v = max(0, 1 + max_{j≠c} z_j − z_c) for the right class c. The link is the identity: raw outputs
 * are scores, and with one output the class is 1 above 0.
 */
interface MarginLoss extends Loss {
    /** The loss of a violation v ≥ 0; it is 0 for 0. */
    double of(double violation);

    /** Its derivative, for v > 0. */
    double slope(double violation);

    @Override
    default double threshold() {
        return 0;
    }

    @Override
    default double value(double[] y, double[] z) {
        if (z.length == 1) {
            return of(Math.max(0, 1 - (2 * y[0] - 1) * z[0]));
        }
        int right = largest(y, -1);
        return of(Math.max(0, 1 + z[largest(z, right)] - z[right]));
    }

    @Override
    default double[] gradient(double[] y, double[] z) {
        double[] gradient = new double[z.length];
        if (z.length == 1) {
            double side = 2 * y[0] - 1;
            double violation = 1 - side * z[0];
            gradient[0] = violation > 0 ? -side * slope(violation) : 0;
            return gradient;
        }
        int right = largest(y, -1);
        int rival = largest(z, right);
        double violation = 1 + z[rival] - z[right];
        if (violation > 0) {
            gradient[rival] = slope(violation);
            gradient[right] = -gradient[rival];
        }
        return gradient;
    }

    /** The first largest element but one; −1 leaves none out. */
    private static int largest(double[] of, int without) {
        int best = without == 0 ? 1 : 0;
        for (int j = best + 1; j < of.length; j++) {
            best = j != without && of[j] > of[best] ? j : best;
        }
        return best;
    }

    /** Additions and multiplications of doubles alone: the same bits everywhere. */
    @Override
    default double batch(Batch b) {
        double sum = 0;
        for (int i = 0; i < b.rows; i++) {
            sum += b.outputs == 1 ? one(b, i) : many(b, i * b.outputs);
        }
        return sum;
    }

    private double one(Batch b, int i) {
        double side = 2.0 * b.y[i] - 1;
        double violation = Math.max(0, 1 - side * b.z[i]);
        if (b.wantsGradient()) {
            b.dz[i] = violation > 0 ? (float) (-b.scale * side * slope(violation)) : 0;
        }
        return of(violation);
    }

    private double many(Batch b, int start) {
        int end = start + b.outputs;
        int right = start;
        for (int j = start; j < end; j++) {
            right = b.y[j] > b.y[right] ? j : right;
        }
        int rival = right == start ? start + 1 : start;
        for (int j = rival + 1; j < end; j++) {
            rival = j != right && b.z[j] > b.z[rival] ? j : rival;
        }
        double violation = Math.max(0, 1.0 + b.z[rival] - b.z[right]);
        if (b.wantsGradient()) {
            float push = violation > 0 ? (float) (b.scale * slope(violation)) : 0;
            for (int j = start; j < end; j++) {
                b.dz[j] = j == rival ? push : j == right ? -push : 0;
            }
        }
        return of(violation);
    }

    @Override
    default void check(Task task, int outputs) {
        Refusals.unlessClasses(name(), task, "mse()");
    }

    /** A margin belongs to a class, not to a share of it. */
    @Override
    default void checkTargets(Matrix y) {
        Refusals.where(y, target -> target != 0 && target != 1)
                .ifPresent(
                        i -> {
                            throw Check.fail(
                                    "loss.hard",
                                    name(),
                                    y.get(i / y.cols(), i % y.cols()),
                                    i / y.cols(),
                                    y.cols() == 1 ? "bce()" : "cce()");
                        });
    }
}
