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
    private VectorMath() {}

    static void exp(float[] from, int fromAt, float[] out, int outAt) {
        exp(FloatVector.fromArray(FLOATS, from, fromAt)).intoArray(out, outAt);
    }

    /** e^−|x|. */
    static void decay(float[] from, int fromAt, float[] out, int outAt) {
        exp(FloatVector.fromArray(FLOATS, from, fromAt).abs().neg()).intoArray(out, outAt);
    }

    private static FloatVector exp(FloatVector x) {
        FloatVector low = x.blend(FloatMath.EXP_LOWEST, x.compare(LT, FloatMath.EXP_LOWEST));
        FloatVector bounded =
                low.blend(FloatMath.EXP_HIGHEST, x.compare(GT, FloatMath.EXP_HIGHEST));
        FloatVector rounded = round(bounded);
        IntVector power = rounded.reinterpretAsInts().sub(FloatMath.ROUNDER_BITS);
        IntVector half = power.lanewise(ASHR, 1);
        FloatVector mantissa = expm1Near0(remainder(bounded, rounded)).add(1);
        return mantissa.mul(twoTo(half)).mul(twoTo(power.sub(half)));
    }

    static void expm1(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector low = x.blend(FloatMath.EXPM1_LOWEST, x.compare(LT, FloatMath.EXPM1_LOWEST));
        FloatVector bounded =
                low.blend(FloatMath.EXP_HIGHEST, x.compare(GT, FloatMath.EXP_HIGHEST));
        FloatVector rounded = round(bounded);
        IntVector power = rounded.reinterpretAsInts().sub(FloatMath.ROUNDER_BITS);
        FloatVector half = twoTo(power.sub(1));
        FloatVector near = expm1Near0(remainder(bounded, rounded));
        FloatVector result = near.fma(half, half.sub(0.5f)).mul(2);
        result.blend(x, x.abs().compare(LT, FloatMath.EXPM1_TINY)).intoArray(out, outAt);
    }

    static void log(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        VectorMask<Float> subnormal = x.compare(LT, Float.MIN_NORMAL);
        FloatVector lifted = x.blend(x.mul(FloatMath.LIFT), subnormal);
        IntVector bits = lifted.reinterpretAsInts().sub(FloatMath.SQRT_HALF_BITS);
        FloatVector exponent = wholeNumber(bits.lanewise(ASHR, FloatMath.EXPONENT));
        FloatVector k = exponent.blend(exponent.sub(FloatMath.LIFT_EXPONENT), subnormal);
        IntVector mantissa = bits.and(FloatMath.MANTISSA_MASK).add(FloatMath.SQRT_HALF_BITS);
        FloatVector result = log(k, mantissa.reinterpretAsFloats().sub(1));
        FloatVector finite = x.blend(result, x.compare(LT, Float.POSITIVE_INFINITY));
        FloatVector above0 = finite.blend(Float.NEGATIVE_INFINITY, x.compare(EQ, 0));
        above0.blend(Float.NaN, x.compare(LT, 0)).intoArray(out, outAt);
    }

    static void tanh(float[] from, int fromAt, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector size = x.abs();
        FloatVector far = tanhFarFrom0(size);
        FloatVector result = far.blend(tanhNear0(size), size.compare(LT, FloatMath.TANH_SMALL));
        IntVector sign = x.reinterpretAsInts().and(Integer.MIN_VALUE);
        IntVector signed = result.reinterpretAsInts().lanewise(VectorOperators.OR, sign);
        signed.reinterpretAsFloats().intoArray(out, outAt);
    }

    /** Sigmoid of x, given the {@link #decay} of x in the first numbers of {@code decay}. */
    static void sigmoid(float[] from, int fromAt, float[] decay, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector e = FloatVector.fromArray(FLOATS, decay, 0);
        FloatVector s = e.div(e.add(1));
        FloatVector positive = FloatVector.broadcast(FLOATS, 1).sub(s);
        positive.blend(e.neg().fma(s, e), x.compare(LT, 0)).intoArray(out, outAt);
    }

    /** Softplus of x, given the {@link #decay} of x in the first numbers of {@code decay}. */
    static void softplus(float[] from, int fromAt, float[] decay, float[] out, int outAt) {
        FloatVector x = FloatVector.fromArray(FLOATS, from, fromAt);
        FloatVector u = FloatVector.fromArray(FLOATS, decay, 0);
        VectorMask<Float> over = u.add(1).compare(GT, FloatMath.SQRT_2);
        FloatVector k = FloatVector.zero(FLOATS).blend(1, over);
        FloatVector f = u.blend(u.sub(1).mul(0.5f), over);
        FloatVector positive = FloatVector.zero(FLOATS).blend(x, x.compare(GT, 0));
        positive.add(log(k, f)).intoArray(out, outAt);
    }

    /** x / ln 2 to the nearest whole number, which stands in the lowest bits of the result. */
    private static FloatVector round(FloatVector x) {
        return x.fma(
                FloatVector.broadcast(FLOATS, FloatMath.LOG2_E),
                FloatVector.broadcast(FLOATS, FloatMath.ROUNDER));
    }

    private static FloatVector remainder(FloatVector x, FloatVector rounded) {
        FloatVector k = rounded.sub(FloatMath.ROUNDER);
        FloatVector high = k.fma(FloatVector.broadcast(FLOATS, -FloatMath.LN2_HIGH), x);
        return k.fma(FloatVector.broadcast(FLOATS, -FloatMath.LN2_LOW), high);
    }

    private static FloatVector twoTo(IntVector power) {
        return power.lanewise(LSHL, FloatMath.EXPONENT)
                .add(FloatMath.ONE_BITS)
                .reinterpretAsFloats();
    }

    /** The floats of ints below 2²² in size. */
    private static FloatVector wholeNumber(IntVector n) {
        return n.add(FloatMath.ROUNDER_BITS).reinterpretAsFloats().sub(FloatMath.ROUNDER);
    }

    private static FloatVector expm1Near0(FloatVector r) {
        FloatVector q = step(FloatVector.broadcast(FLOATS, FloatMath.E6), r, FloatMath.E5);
        q = step(q, r, FloatMath.E4);
        q = step(q, r, FloatMath.E3);
        q = step(q, r, FloatMath.E2);
        return r.mul(r).fma(q, r);
    }

    private static FloatVector log(FloatVector k, FloatVector f) {
        FloatVector p = step(FloatVector.broadcast(FLOATS, FloatMath.L10), f, FloatMath.L9);
        p = step(p, f, FloatMath.L8);
        p = step(p, f, FloatMath.L7);
        p = step(p, f, FloatMath.L6);
        p = step(p, f, FloatMath.L5);
        p = step(p, f, FloatMath.L4);
        p = step(p, f, FloatMath.L3);
        FloatVector square = f.mul(f);
        FloatVector rest = square.mul(f).fma(p, k.mul(FloatMath.LN2_LOW));
        FloatVector less = square.fma(FloatVector.broadcast(FLOATS, 0.5f), rest.neg());
        return k.fma(FloatVector.broadcast(FLOATS, FloatMath.LN2_HIGH), f.sub(less));
    }

    private static FloatVector tanhNear0(FloatVector x) {
        FloatVector z = x.mul(x);
        FloatVector p = step(FloatVector.broadcast(FLOATS, FloatMath.T11), z, FloatMath.T9);
        p = step(p, z, FloatMath.T7);
        p = step(p, z, FloatMath.T5);
        p = step(p, z, FloatMath.T3);
        return x.mul(z).fma(p, x);
    }

    private static FloatVector tanhFarFrom0(FloatVector size) {
        FloatVector highest = FloatVector.broadcast(FLOATS, FloatMath.TANH_HIGHEST);
        FloatVector twice = size.blend(highest, size.compare(GT, FloatMath.TANH_HIGHEST)).mul(2);
        FloatVector rounded = round(twice);
        IntVector power = rounded.reinterpretAsInts().sub(FloatMath.ROUNDER_BITS);
        FloatVector e = expm1Near0(remainder(twice, rounded)).add(1).mul(twoTo(power));
        return FloatVector.broadcast(FLOATS, 1).sub(FloatVector.broadcast(FLOATS, 2).div(e.add(1)));
    }

    /** One step of Horner's scheme. */
    private static FloatVector step(FloatVector p, FloatVector x, float coefficient) {
        return p.fma(x, FloatVector.broadcast(FLOATS, coefficient));
    }
}
