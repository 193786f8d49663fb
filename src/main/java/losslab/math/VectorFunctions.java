package losslab.math;

import static losslab.math.Lanes.WIDTH;

/** {@link FloatMath} in vectors, operation for operation; what is left over goes to plain Java. */
interface VectorFunctions extends ScalarFunctions {
    @Override
    default void exp(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.exp(x, xAt + i, out, outAt + i);
        }
        ScalarFunctions.super.exp(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void expm1(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.expm1(x, xAt + i, out, outAt + i);
        }
        ScalarFunctions.super.expm1(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void log(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.log(x, xAt + i, out, outAt + i);
        }
        ScalarFunctions.super.log(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void tanh(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.tanh(x, xAt + i, out, outAt + i);
        }
        ScalarFunctions.super.tanh(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void sigmoid(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        float[] decay = new float[WIDTH];
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.decay(x, xAt + i, decay, 0);
            VectorMath.sigmoid(x, xAt + i, decay, out, outAt + i);
        }
        ScalarFunctions.super.sigmoid(n - whole, x, xAt + whole, out, outAt + whole);
    }

    @Override
    default void softplus(int n, float[] x, int xAt, float[] out, int outAt) {
        int whole = n - n % WIDTH;
        float[] decay = new float[WIDTH];
        for (int i = 0; i < whole; i += WIDTH) {
            VectorMath.decay(x, xAt + i, decay, 0);
            VectorMath.softplus(x, xAt + i, decay, out, outAt + i);
        }
        ScalarFunctions.super.softplus(n - whole, x, xAt + whole, out, outAt + whole);
    }
}
