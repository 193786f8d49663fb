package losslab.math;

/** Elementary functions of floats. */
public final class FloatMath {
    private FloatMath() {}

    public static float exp(float x) {
        return (float) StrictMath.exp(x);
    }

    public static float expm1(float x) {
        return (float) StrictMath.expm1(x);
    }

    public static float log(float x) {
        return (float) StrictMath.log(x);
    }

    public static float log1p(float x) {
        return (float) StrictMath.log1p(x);
    }

    public static float tanh(float x) {
        return (float) StrictMath.tanh(x);
    }

    public static float sigmoid(float x) {
        return (float) (1 / (1 + StrictMath.exp(-x)));
    }

    public static float softplus(float x) {
        return (float) (Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))));
    }
}
