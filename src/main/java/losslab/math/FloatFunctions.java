package losslab.math;

/**
 * {@link FloatMath} on arrays, to the same bits; {@code out} may be x itself, at the same place.
 */
public interface FloatFunctions {
    void exp(int n, float[] x, int xAt, float[] out, int outAt);

    void expm1(int n, float[] x, int xAt, float[] out, int outAt);

    void log(int n, float[] x, int xAt, float[] out, int outAt);

    void tanh(int n, float[] x, int xAt, float[] out, int outAt);

    void sigmoid(int n, float[] x, int xAt, float[] out, int outAt);

    void softplus(int n, float[] x, int xAt, float[] out, int outAt);
}
