package losslab.math;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static losslab.math.Lanes.FLOATS;
import static losslab.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/** Whole vectors here; what is left over goes to plain Java. */
interface VectorElementwise extends ScalarElementwise {
    @Override
    default void scale(int n, float alpha, float[] x, int xAt) {
        int whole = n - n % WIDTH;
        for (int i = xAt; i < xAt + whole; i += WIDTH) {
            FloatVector.fromArray(FLOATS, x, i).mul(alpha).intoArray(x, i);
        }
        ScalarElementwise.super.scale(n - whole, alpha, x, xAt + whole);
    }

    @Override
    default void axpy(int n, float alpha, float[] x, int xAt, float[] y, int yAt) {
        int whole = n - n % WIDTH;
        FloatVector factor = FloatVector.broadcast(FLOATS, alpha);
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector before = FloatVector.fromArray(FLOATS, y, yAt + i);
            FloatVector.fromArray(FLOATS, x, xAt + i).fma(factor, before).intoArray(y, yAt + i);
        }
        ScalarElementwise.super.axpy(n - whole, alpha, x, xAt + whole, y, yAt + whole);
    }

    @Override
    default void times(int n, float[] x, int xAt, float[] y, int yAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector right = FloatVector.fromArray(FLOATS, y, yAt + i);
            FloatVector.fromArray(FLOATS, x, xAt + i).mul(right).intoArray(out, outAt + i);
        }
        ScalarElementwise.super.times(
                n - whole, x, xAt + whole, y, yAt + whole, out, outAt + whole);
    }

    @Override
    default void relu(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector value = FloatVector.fromArray(FLOATS, x, xAt + i);
            value.blend(0, value.compare(LE, 0)).intoArray(out, outAt + i);
        }
        ScalarElementwise.super.relu(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void reluGradient(
            int n, float[] x, int xAt, float[] g, int gAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        FloatVector zero = FloatVector.zero(FLOATS);
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector slope = FloatVector.fromArray(FLOATS, g, gAt + i);
            FloatVector value = FloatVector.fromArray(FLOATS, x, xAt + i);
            zero.blend(slope, value.compare(GT, 0)).intoArray(out, outAt + i);
        }
        ScalarElementwise.super.reluGradient(
                n - whole, x, xAt + whole, g, gAt + whole, out, outAt + whole);
    }
}
