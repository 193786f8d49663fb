package losslab.math;

import static losslab.math.Lanes.DOUBLES;
import static losslab.math.Lanes.HALF;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;

/** Sums of squares in 16 lanes of doubles, to the bits of {@link ScalarSquares}. */
final class VectorSquares {
    private static final int PART = DOUBLES.length();

    private VectorSquares() {}

    static double sum(int n, float[] x, int xAt) {
        double[] lane = new double[Kernels.LANES];
        int whole = n - n % Kernels.LANES;
        for (int part = 0; part < Kernels.LANES; part += PART) {
            lanes(whole, x, xAt + part, lane, part);
        }
        return ScalarSquares.tail(ScalarSquares.halve(lane), whole, n, x, xAt);
    }

    static double distance(int n, float[] x, int xAt, float[] y, int yAt) {
        double[] lane = new double[Kernels.LANES];
        int whole = n - n % Kernels.LANES;
        for (int part = 0; part < Kernels.LANES; part += PART) {
            lanes(whole, x, xAt + part, y, yAt + part, lane, part);
        }
        return ScalarSquares.tail(ScalarSquares.halve(lane), whole, n, x, xAt, y, yAt);
    }

    private static void lanes(int whole, float[] x, int xAt, double[] lane, int part) {
        DoubleVector sum = DoubleVector.zero(DOUBLES);
        for (int i = xAt; i < xAt + whole; i += Kernels.LANES) {
            DoubleVector value =
                    (DoubleVector) FloatVector.fromArray(HALF, x, i).castShape(DOUBLES, 0);
            sum = value.fma(value, sum);
        }
        sum.intoArray(lane, part);
    }

    private static void lanes(
            int whole, float[] x, int xAt, float[] y, int yAt, double[] lane, int part) {
        DoubleVector sum = DoubleVector.zero(DOUBLES);
        for (int i = 0; i < whole; i += Kernels.LANES) {
            DoubleVector left =
                    (DoubleVector) FloatVector.fromArray(HALF, x, xAt + i).castShape(DOUBLES, 0);
            DoubleVector right =
                    (DoubleVector) FloatVector.fromArray(HALF, y, yAt + i).castShape(DOUBLES, 0);
            DoubleVector value = left.sub(right);
            sum = value.fma(value, sum);
        }
        sum.intoArray(lane, part);
    }
}
