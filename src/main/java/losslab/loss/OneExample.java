package losslab.loss;

import losslab.base.Check;

/** A loss tried on a single example typed by hand: what may be wrong with it is said. */
public final class OneExample {
    private static final String HINT =
            "value(cce(), new double[]{0, 0, 1}, new double[]{2, -1, 0.5})";

    private OneExample() {}

    public static double value(Loss loss, double[] y, double[] z) {
        check(loss, y, z);
        return loss.value(y.clone(), z.clone());
    }

    public static double[] gradient(Loss loss, double[] y, double[] z) {
        check(loss, y, z);
        return loss.gradient(y.clone(), z.clone());
    }

    private static void check(Loss loss, double[] y, double[] z) {
        Check.given("loss", loss, HINT);
        Check.given("y", y, HINT);
        Check.given("z", z, HINT);
        if (y.length == 0 || y.length != z.length) {
            throw Check.fail("loss.shapes", y.length, z.length, HINT);
        }
    }
}
