package losslab.loss;

import losslab.math.FloatMath;

/**
 * Log-cosh: a smooth loss between the squared and the absolute error, with no parameter to choose.
 *
 * <p>L = (1/m) Σ_j ln cosh r_j over the m outputs, with r = ŷ − y, ŷ = z; computed as |r| + ln(1 +
 * e^−2|r|) − ln 2, which does not overflow, and near 0 from its series, which does not cancel.
 *
 * <p>Gradient: ∂L/∂z_j = tanh(r_j)/m.
 *
 * <p>It hurts when targets are much smaller or larger than 1: it knows no scale but its own, and is
 * then {@link Mse}, halved, or {@link Mae}.
 *
 * <p>Example: {@code new LogCosh().value({0}, {1})} is ln 1.543081 = 0.433781.
 *
 * @see <a href="https://arxiv.org/abs/2208.04564">Saleh, Saleh, Statistical Properties of the
 *     log-cosh Loss Function Used in Machine Learning, 2022</a>
 */
public record LogCosh() implements PerOutput {
    private static final double LN_2 = 0.6931471805599453;
    private static final double SMALL = 0.01;
    private static final float SMALL_FLOAT = 0.25f;

    @Override
    public String name() {
        return "logcosh()";
    }

    @Override
    public double at(double y, double p) {
        double r = Math.abs(p - y);
        return r < SMALL ? series(r) : r + Math.log1p(Math.exp(-2 * r)) - LN_2;
    }

    @Override
    public double slope(double y, double p) {
        return Math.tanh(p - y);
    }

    @Override
    public float fastAt(float y, float p) {
        float r = Math.abs(p - y);
        return r < SMALL_FLOAT ? (float) series(r) : r + FloatMath.softplus(-2 * r) - (float) LN_2;
    }

    @Override
    public float fastSlope(float y, float p) {
        return FloatMath.tanh(p - y);
    }

    /** r²/2 − r⁴/12 + r⁶/45 − 17r⁸/2520. */
    private static double series(double r) {
        double s = r * r;
        return s * (1 / 2.0 - s * (1 / 12.0 - s * (1 / 45.0 - s * 17 / 2520)));
    }

    @Override
    public String toString() {
        return name();
    }
}
