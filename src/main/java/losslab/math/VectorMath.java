package losslab.math;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static losslab.math.Lanes.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link FloatMath} in vectors: the same operations in the same order. A method takes one vector
 * from an array to an array, so that the compiler sees it whole and soon, whoever calls it.
 */
final class VectorMath {
    private static final FloatVector ZERO = all(0);
    private static final FloatVector HALF = all(0.5f);
    private static final FloatVector ONE = all(1);
    private static final FloatVector TWO = all(2);
    private static final FloatVector NAN = all(Float.NaN);
    private static final FloatVector INFINITY = all(Float.POSITIVE_INFINITY);
    private static final FloatVector MINUS_INFINITY = all(Float.NEGATIVE_INFINITY);
    private static final FloatVector MIN_NORMAL = all(Float.MIN_NORMAL);
    private static final FloatVector LOG2_E = all(FloatMath.LOG2_E);
    private static final FloatVector ROUNDER = all(FloatMath.ROUNDER);
    private static final FloatVector EXP_HIGHEST = all(FloatMath.EXP_HIGHEST);
    private static final FloatVector EXP_LOWEST = all(FloatMath.EXP_LOWEST);
    private static final FloatVector EXPM1_LOWEST = all(FloatMath.EXPM1_LOWEST);
    private static final FloatVector EXPM1_TINY = all(FloatMath.EXPM1_TINY);
    private static final FloatVector E2 = all(FloatMath.E2);
    private static final FloatVector E3 = all(FloatMath.E3);
    private static final FloatVector E4 = all(FloatMath.E4);
    private static final FloatVector E5 = all(FloatMath.E5);
    private static final FloatVector E6 = all(FloatMath.E6);
    private static final FloatVector LN2_HIGH = all(FloatMath.LN2_HIGH);
    private static final FloatVector LN2_LOW = all(FloatMath.LN2_LOW);
    private static final FloatVector L3 = all(FloatMath.L3);
    private static final FloatVector L4 = all(FloatMath.L4);
    private static final FloatVector L5 = all(FloatMath.L5);
    private static final FloatVector L6 = all(FloatMath.L6);
    private static final FloatVector L7 = all(FloatMath.L7);
    private static final FloatVector L8 = all(FloatMath.L8);
    private static final FloatVector L9 = all(FloatMath.L9);
    private static final FloatVector L10 = all(FloatMath.L10);
    private static final FloatVector SQRT_2 = all(FloatMath.SQRT_2);
    private static final FloatVector LIFT = all(FloatMath.LIFT);
    private static final FloatVector LIFT_EXPONENT = all(FloatMath.LIFT_EXPONENT);
    private static final FloatVector T3 = all(FloatMath.T3);
    private static final FloatVector T5 = all(FloatMath.T5);
    private static final FloatVector T7 = all(FloatMath.T7);
    private static final FloatVector T9 = all(FloatMath.T9);
    private static final FloatVector T11 = all(FloatMath.T11);
    private static final FloatVector TANH_SMALL = all(FloatMath.TANH_SMALL);
    private static final FloatVector TANH_HIGHEST = all(FloatMath.TANH_HIGHEST);
    private static final FloatVector MINUS_LN2_HIGH = all(-FloatMath.LN2_HIGH);
    private static final FloatVector MINUS_LN2_LOW = all(-FloatMath.LN2_LOW);
    private static final IntVector INT_ONE = allInts(1);
    private static final IntVector ROUNDER_BITS = allInts(FloatMath.ROUNDER_BITS);
    private static final IntVector SQRT_HALF_BITS = allInts(FloatMath.SQRT_HALF_BITS);
    private static final IntVector MANTISSA_MASK = allInts(FloatMath.MANTISSA_MASK);
    private static final IntVector ONE_BITS = allInts(FloatMath.ONE_BITS);
    private static final IntVector SIGN = allInts(Integer.MIN_VALUE);

    private VectorMath() {}

    static void exp(float[] from, int fromAt, float[] out, int outAt) {
        exp(FloatVector.fromArray(FLOATS, from, fromAt)).intoArray(out, outAt);
    }

    /** e^−|x|. */
    static void decay(float[] from, int fromAt, float[] out, int outAt) {
        exp(FloatVector.fromArray(FLOATS, from, fromAt).abs().neg()).intoArray(out, outAt);
    }

    private static FloatVector exp(FloatVector x) {
        FloatVector low = x.blend(EXP_LOWEST, x.compare(LT, EXP_LOWEST));
        FloatVector bounded = low.blend(EXP_HIGHEST, x.compare(GT, EXP_HIGHEST));
        FloatVector rounded = round(bounded);
        IntVector power = rounded.reinterpretAsInts().sub(ROUNDER_BITS);
        IntVector half = power.lanewise(ASHR, 1);
        FloatVector mantissa = expm1Near0(remainder(bounded, rounded)).add(ONE);
        return mantissa.mul(twoTo(half)).mul(twoTo(power.sub(half)));
    }

    static void expm1(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector low = x.blend(EXPM1_LOWEST, x.compare(LT, EXPM1_LOWEST));
        FloatVector bounded = low.blend(EXP_HIGHEST, x.compare(GT, EXP_HIGHEST));
        FloatVector rounded = round(bounded);
        IntVector power = rounded.reinterpretAsInts().sub(ROUNDER_BITS);
        FloatVector half = twoTo(power.sub(INT_ONE));
        FloatVector near = expm1Near0(remainder(bounded, rounded));
        FloatVector result = near.fma(half, half.sub(HALF)).mul(TWO);
        result.blend(x, x.abs().compare(LT, EXPM1_TINY)).intoArray(out, outAt);
    }

    static void log(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        VectorMask<Float> subnormal = x.compare(LT, MIN_NORMAL);
        FloatVector lifted = x.blend(x.mul(LIFT), subnormal);
        IntVector bits = lifted.reinterpretAsInts().sub(SQRT_HALF_BITS);
        FloatVector exponent = wholeNumber(bits.lanewise(ASHR, FloatMath.EXPONENT));
        FloatVector k = exponent.blend(exponent.sub(LIFT_EXPONENT), subnormal);
        IntVector mantissa = bits.and(MANTISSA_MASK).add(SQRT_HALF_BITS);
        FloatVector result = log(k, mantissa.reinterpretAsFloats().sub(ONE));
        FloatVector finite = x.blend(result, x.compare(LT, INFINITY));
        FloatVector above0 = finite.blend(MINUS_INFINITY, x.compare(EQ, ZERO));
        above0.blend(NAN, x.compare(LT, ZERO)).intoArray(out, outAt);
    }

    static void tanh(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector size = x.abs();
        FloatVector far = tanhFarFrom0(size);
        FloatVector result = far.blend(tanhNear0(size), size.compare(LT, TANH_SMALL));
        IntVector sign = x.reinterpretAsInts().and(SIGN);
        IntVector signed = result.reinterpretAsInts().lanewise(VectorOperators.OR, sign);
        signed.reinterpretAsFloats().intoArray(out, outAt);
    }

    /** Sigmoid of x, given the {@link #decay} of x in the first numbers of {@code decay}. */
    static void sigmoid(float[] from, int fromAt, float[] decay, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector e = FloatVector.fromArray(FLOATS, decay, 0);
        FloatVector s = e.div(e.add(ONE));
        FloatVector positive = ONE.sub(s);
        positive.blend(e.neg().fma(s, e), x.compare(LT, ZERO)).intoArray(out, outAt);
    }

    /** Softplus of x, given the {@link #decay} of x in the first numbers of {@code decay}. */
    static void softplus(float[] from, int fromAt, float[] decay, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector u = FloatVector.fromArray(FLOATS, decay, 0);
        VectorMask<Float> over = u.add(ONE).compare(GT, SQRT_2);
        FloatVector k = ZERO.blend(ONE, over);
        FloatVector f = u.blend(u.sub(ONE).mul(HALF), over);
        FloatVector positive = ZERO.blend(x, x.compare(GT, ZERO));
        positive.add(log(k, f)).intoArray(out, outAt);
    }

    /** x / ln 2 to the nearest whole number, which stands in the lowest bits of the result. */
    private static FloatVector round(FloatVector x) {
        return x.fma(LOG2_E, ROUNDER);
    }

    private static FloatVector remainder(FloatVector x, FloatVector rounded) {
        FloatVector k = rounded.sub(ROUNDER);
        FloatVector high = k.fma(MINUS_LN2_HIGH, x);
        return k.fma(MINUS_LN2_LOW, high);
    }

    private static FloatVector twoTo(IntVector power) {
        return power.lanewise(LSHL, FloatMath.EXPONENT).add(ONE_BITS).reinterpretAsFloats();
    }

    /** The floats of ints below 2²² in size. */
    private static FloatVector wholeNumber(IntVector n) {
        return n.add(ROUNDER_BITS).reinterpretAsFloats().sub(ROUNDER);
    }

    private static FloatVector expm1Near0(FloatVector r) {
        FloatVector q = step(E6, r, E5);
        q = step(q, r, E4);
        q = step(q, r, E3);
        q = step(q, r, E2);
        return r.mul(r).fma(q, r);
    }

    private static FloatVector log(FloatVector k, FloatVector f) {
        FloatVector p = step(L10, f, L9);
        p = step(p, f, L8);
        p = step(p, f, L7);
        p = step(p, f, L6);
        p = step(p, f, L5);
        p = step(p, f, L4);
        p = step(p, f, L3);
        FloatVector square = f.mul(f);
        FloatVector rest = square.mul(f).fma(p, k.mul(LN2_LOW));
        FloatVector less = square.fma(HALF, rest.neg());
        return k.fma(LN2_HIGH, f.sub(less));
    }

    private static FloatVector tanhNear0(FloatVector x) {
        FloatVector z = x.mul(x);
        FloatVector p = step(T11, z, T9);
        p = step(p, z, T7);
        p = step(p, z, T5);
        p = step(p, z, T3);
        return x.mul(z).fma(p, x);
    }

    private static FloatVector tanhFarFrom0(FloatVector size) {
        FloatVector highest = TANH_HIGHEST;
        FloatVector twice = size.blend(highest, size.compare(GT, TANH_HIGHEST)).mul(TWO);
        FloatVector rounded = round(twice);
        IntVector power = rounded.reinterpretAsInts().sub(ROUNDER_BITS);
        FloatVector e = expm1Near0(remainder(twice, rounded)).add(ONE).mul(twoTo(power));
        return ONE.sub(TWO.div(e.add(ONE)));
    }

    /** One step of Horner's scheme. */
    private static FloatVector step(FloatVector p, FloatVector x, FloatVector coefficient) {
        return p.fma(x, coefficient);
    }

    private static FloatVector all(float value) {
        return FloatVector.broadcast(FLOATS, value);
    }

    private static IntVector allInts(int value) {
        return all(Float.intBitsToFloat(value)).reinterpretAsInts();
    }
}
