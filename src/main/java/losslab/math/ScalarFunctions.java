package losslab.math;

/** {@link FloatMath}, number by number. */
interface ScalarFunctions extends FloatFunctions {
    @Override
    default void exp(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.exp(x[xAt + i]);
        }
    }

    @Override
    default void expm1(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.expm1(x[xAt + i]);
        }
    }

    @Override
    default void log(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.log(x[xAt + i]);
        }
    }

    @Override
    default void tanh(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.tanh(x[xAt + i]);
        }
    }

    @Override
    default void sigmoid(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.sigmoid(x[xAt + i]);
        }
    }

    @Override
    default void softplus(int n, float[] x, int xAt, float[] out, int outAt) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = FloatMath.softplus(x[xAt + i]);
        }
    }
}
