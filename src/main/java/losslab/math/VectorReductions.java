package losslab.math;

import static losslab.math.Lanes.FLOATS;
import static losslab.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/** The orders of {@link Reductions}, in vectors. */
interface VectorReductions extends Reductions {
    @Override
    default float dot(int n, float[] x, int xAt, float[] y, int yAt) {
        return VectorDot.from(0, n, x, xAt, y, yAt, new float[Kernels.LANES]);
    }

    @Override
    default double sumOfSquares(int n, float[] x, int xAt) {
        return Squares.sum(n, x, xAt);
    }

    @Override
    default double squaredDistance(int n, float[] x, int xAt, float[] y, int yAt) {
        return Squares.distance(n, x, xAt, y, yAt);
    }

    @Override
    default void columnSums(
            int from, int to, int rows, int cols, float[] a, int aAt, float[] out, int outAt) {
        int j = from;
        for (; j + 4 * WIDTH <= to; j += 4 * WIDTH) {
            fourVectors(rows, cols, a, aAt + j, out, outAt + j);
        }
        for (; j + WIDTH <= to; j += WIDTH) {
            oneVector(rows, cols, a, aAt + j, out, outAt + j);
        }
        for (; j < to; j++) {
            float sum = 0;
            for (int i = 0, at = aAt + j; i < rows; i++, at += cols) {
                sum += a[at];
            }
            out[outAt + j] = sum;
        }
    }

    private static void oneVector(int rows, int cols, float[] a, int aAt, float[] out, int outAt) {
        FloatVector sum = FloatVector.zero(FLOATS);
        for (int i = 0, at = aAt; i < rows; i++, at += cols) {
            sum = sum.add(FloatVector.fromArray(FLOATS, a, at));
        }
        sum.intoArray(out, outAt);
    }

    private static void fourVectors(
            int rows, int cols, float[] a, int aAt, float[] out, int outAt) {
        FloatVector sum0 = FloatVector.zero(FLOATS);
        FloatVector sum1 = sum0;
        FloatVector sum2 = sum0;
        FloatVector sum3 = sum0;
        for (int i = 0, at = aAt; i < rows; i++, at += cols) {
            sum0 = sum0.add(FloatVector.fromArray(FLOATS, a, at));
            sum1 = sum1.add(FloatVector.fromArray(FLOATS, a, at + WIDTH));
            sum2 = sum2.add(FloatVector.fromArray(FLOATS, a, at + 2 * WIDTH));
            sum3 = sum3.add(FloatVector.fromArray(FLOATS, a, at + 3 * WIDTH));
        }
        sum0.intoArray(out, outAt);
        sum1.intoArray(out, outAt + WIDTH);
        sum2.intoArray(out, outAt + 2 * WIDTH);
        sum3.intoArray(out, outAt + 3 * WIDTH);
    }
}
