package losslab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function within 2 units in the last place of doubles, over all exponents and both signs.
 */
class FloatMathTest {
    private static final int STRIDE = 4099; // a million bit patterns, every exponent 2,000 times

    interface FloatFunction {
        float at(float x);
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                row("exp", FloatMath::exp, StrictMath::exp),
                row("expm1", FloatMath::expm1, StrictMath::expm1),
                row("log", FloatMath::log, StrictMath::log),
                row("tanh", FloatMath::tanh, StrictMath::tanh),
                row("sigmoid", FloatMath::sigmoid, FloatMathTest::sigmoid),
                row("softplus", FloatMath::softplus, FloatMathTest::softplus));
    }

    private static Arguments row(String name, FloatFunction ours, DoubleUnaryOperator exact) {
        return Arguments.of(name, ours, exact);
    }

    private static double sigmoid(double x) {
        double e = StrictMath.exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void withinTwoUlps(String name, FloatFunction ours, DoubleUnaryOperator exact) {
        for (long bits = 0; bits < 1L << 32; bits += STRIDE) {
            check(name, Float.intBitsToFloat((int) bits), ours, exact);
        }
        for (float x = -110; x < 110; x += 1 / 1024f) { // where the values are, densely
            check(name, x, ours, exact);
        }
        for (float x : Numbers.SPECIAL) {
            check(name, x, ours, exact);
        }
    }

    private static void check(String name, float x, FloatFunction ours, DoubleUnaryOperator exact) {
        double expected = exact.applyAsDouble(x);
        float value = ours.at(x);
        float rounded = (float) expected;
        boolean close =
                Float.compare(value, rounded) == 0
                        || Math.abs(value - expected) <= 2.0 * Math.ulp(rounded);
        assertTrue(close, () -> name + "(" + x + ") is " + value + ", not " + expected);
    }

    @Test
    void limits() {
        float infinity = Float.POSITIVE_INFINITY;
        assertEquals(1f, FloatMath.exp(0));
        assertEquals(infinity, FloatMath.exp(infinity));
        assertEquals(0f, FloatMath.exp(-infinity));
        assertEquals(-1f, FloatMath.expm1(-infinity));
        assertEquals(-infinity, FloatMath.log(0));
        assertEquals(-infinity, FloatMath.log(-0f));
        assertEquals(Float.NaN, FloatMath.log(-1));
        assertEquals(0.5f, FloatMath.sigmoid(0));
        assertEquals(0f, FloatMath.sigmoid(-infinity));
        assertEquals(-1f, FloatMath.tanh(-infinity));
        assertEquals(-0f, FloatMath.tanh(-0f));
        assertEquals(infinity, FloatMath.softplus(infinity));
    }
}
