package losslab.math;

/**
 * Elementary functions of floats from additions, multiplications, divisions and fused multiply-adds
 * alone, so that every machine gives the same bits. Errors stay below 2 units in the last place
 * over the whole range, subnormal numbers included; NaN gives NaN, and infinities their limits.
 *
 * <p>The polynomials are minimax fits of our own. {@link FloatFunctions} are the same on arrays: a
 * change here is a change there.
 */
public final class FloatMath {
    static final float LOG2_E = 0x1.715476p0f;
    static final float LN2_HIGH = 0x1.62e43p-1f;
    static final float LN2_LOW = -0x1.05c61p-29f;

    /** Adding it rounds to a whole number, which then stands in the lowest bits. */
    static final float ROUNDER = 0x1.8p23f;

    static final int ROUNDER_BITS = 0x4b400000;
    static final int ONE_BITS = 0x3f800000;
    static final int EXPONENT = 23;
    static final int MANTISSA_MASK = 0x7fffff;

    /** From here on exp is infinite. */
    static final float EXP_HIGHEST = 89;

    /** From here down exp is 0. */
    static final float EXP_LOWEST = -104;

    // (exp r - 1 - r) / r², |r| <= ln 2 / 2
    static final float E2 = 0.49999994f;
    static final float E3 = 0.1666652f;
    static final float E4 = 0.041668404f;
    static final float E5 = 0.008368899f;
    static final float E6 = 0.0013814222f;

    /** From here down expm1 is -1. */
    static final float EXPM1_LOWEST = -20;

    /** Below it expm1 x is x. */
    static final float EXPM1_TINY = 0x1p-25f;

    // (log(1 + f) - f + f² / 2) / f³, 1 + f in [√½, √2]
    static final float L3 = 0.3333333f;
    static final float L4 = -0.25000826f;
    static final float L5 = 0.2000124f;
    static final float L6 = -0.1662315f;
    static final float L7 = 0.14201267f;
    static final float L8 = -0.13161835f;
    static final float L9 = 0.1276611f;
    static final float L10 = -0.07635757f;
    static final float SQRT_2 = 0x1.6a09e6p0f;
    static final int SQRT_HALF_BITS = 0x3f3504f3;

    /** It makes any subnormal number normal. */
    static final float LIFT = 0x1p25f;

    static final float LIFT_EXPONENT = 25;

    // (tanh x - x) / x³ in x², |x| <= 0.625
    static final float T3 = -0.3333328f;
    static final float T5 = 0.13331443f;
    static final float T7 = -0.053739753f;
    static final float T9 = 0.020639218f;
    static final float T11 = -0.005705139f;
    static final float TANH_SMALL = 0.625f;

    /** From here on tanh is 1. */
    static final float TANH_HIGHEST = 10;

    private FloatMath() {}

    /** eˣ: x = k ln 2 + r, a polynomial in r, and 2ᵏ in two factors for the ends of the range. */
    public static float exp(float x) {
        float bounded = x > EXP_HIGHEST ? EXP_HIGHEST : x < EXP_LOWEST ? EXP_LOWEST : x;
        float rounded = Math.fma(bounded, LOG2_E, ROUNDER);
        float k = rounded - ROUNDER;
        float r = Math.fma(k, -LN2_LOW, Math.fma(k, -LN2_HIGH, bounded));
        int power = Float.floatToRawIntBits(rounded) - ROUNDER_BITS;
        int half = power >> 1;
        return (1 + expm1Near0(r)) * twoTo(half) * twoTo(power - half);
    }

    /** eˣ − 1, precise near 0. */
    public static float expm1(float x) {
        float bounded = x > EXP_HIGHEST ? EXP_HIGHEST : x < EXPM1_LOWEST ? EXPM1_LOWEST : x;
        float rounded = Math.fma(bounded, LOG2_E, ROUNDER);
        float k = rounded - ROUNDER;
        float r = Math.fma(k, -LN2_LOW, Math.fma(k, -LN2_HIGH, bounded));
        float half = twoTo(Float.floatToRawIntBits(rounded) - ROUNDER_BITS - 1);
        float result = 2 * Math.fma(expm1Near0(r), half, half - 0.5f);
        return Math.abs(x) < EXPM1_TINY ? x : result;
    }

    /** ln x: x = 2ᵏ(1 + f). */
    public static float log(float x) {
        if (!(x < Float.POSITIVE_INFINITY)) {
            return x;
        }
        if (x <= 0) {
            return x < 0 ? Float.NaN : Float.NEGATIVE_INFINITY;
        }
        boolean subnormal = x < Float.MIN_NORMAL;
        int bits = Float.floatToRawIntBits(subnormal ? x * LIFT : x) - SQRT_HALF_BITS;
        float k = (bits >> EXPONENT) - (subnormal ? LIFT_EXPONENT : 0);
        float f = Float.intBitsToFloat((bits & MANTISSA_MASK) + SQRT_HALF_BITS) - 1;
        return log(k, f);
    }

    /** The hyperbolic tangent: an odd polynomial near 0, otherwise 1 − 2 / (e²ˣ + 1). */
    public static float tanh(float x) {
        float size = Math.abs(x);
        return Math.copySign(size < TANH_SMALL ? tanhNear0(size) : tanhFarFrom0(size), x);
    }

    /** 1 / (1 + e⁻ˣ): with e = e^−|x| and s = e / (1 + e), it is s = e − es or 1 − s. */
    public static float sigmoid(float x) {
        float e = exp(-Math.abs(x));
        float s = e / (1 + e);
        return x < 0 ? Math.fma(-e, s, e) : 1 - s;
    }

    /** ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|). */
    public static float softplus(float x) {
        float u = exp(-Math.abs(x));
        boolean over = 1 + u > SQRT_2;
        return (x > 0 ? x : 0) + log(over ? 1 : 0, over ? (u - 1) * 0.5f : u);
    }

    private static float twoTo(int power) {
        return Float.intBitsToFloat((power << EXPONENT) + ONE_BITS);
    }

    private static float expm1Near0(float r) {
        float q = Math.fma(Math.fma(Math.fma(Math.fma(E6, r, E5), r, E4), r, E3), r, E2);
        return Math.fma(r * r, q, r);
    }

    /** k ln 2 + ln(1 + f). */
    private static float log(float k, float f) {
        float high = Math.fma(Math.fma(Math.fma(L10, f, L9), f, L8), f, L7);
        float p = Math.fma(Math.fma(Math.fma(Math.fma(high, f, L6), f, L5), f, L4), f, L3);
        float square = f * f;
        float rest = Math.fma(square * f, p, k * LN2_LOW);
        return Math.fma(k, LN2_HIGH, f - Math.fma(0.5f, square, -rest));
    }

    private static float tanhNear0(float x) {
        float z = x * x;
        float p = Math.fma(Math.fma(Math.fma(Math.fma(T11, z, T9), z, T7), z, T5), z, T3);
        return Math.fma(x * z, p, x);
    }

    private static float tanhFarFrom0(float size) {
        float twice = 2 * (size > TANH_HIGHEST ? TANH_HIGHEST : size);
        float rounded = Math.fma(twice, LOG2_E, ROUNDER);
        float k = rounded - ROUNDER;
        float r = Math.fma(k, -LN2_LOW, Math.fma(k, -LN2_HIGH, twice));
        float e = (1 + expm1Near0(r)) * twoTo(Float.floatToRawIntBits(rounded) - ROUNDER_BITS);
        return 1 - 2 / (e + 1);
    }
}
