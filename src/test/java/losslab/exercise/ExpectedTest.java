package losslab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {
    @ParameterizedTest
    @CsvSource({
        "2,    2.000001,  true", // 1e-6 of 2 is 2e-6
        "2,    2.000003,  false",
        "0,    0.0000009, true",
        "0,    0.0000011, false",
        "2,    NaN,       false",
        "NaN,  NaN,       false",
        "2,    Infinity,  false",
        "1e9,  Infinity,  false",
        "Infinity, 3,     false",
        "Infinity, Infinity, false"
    })
    void aNumberFitsWithinTheToleranceOnly(double expected, double actual, boolean fits) {
        assertEquals(fits, Expected.number(expected).fits(actual));
        assertEquals(fits, Expected.array(1, expected).fits(new double[] {1, actual}));
        assertEquals(false, Expected.array(1, expected).fits(new double[] {1, actual, 0}));
    }

    @ParameterizedTest
    @CsvSource({"-2, sign", "0.5, sign", "4, double", "NaN, overflow", "3, ''"})
    void theFirstMistakeThatFitsIsNamed(double actual, String key) {
        Expected expected =
                Expected.number(2)
                        .mistake("sign", -2)
                        .mistake("sign", 0.5)
                        .mistake("double", 4)
                        .mistake("twice", 4)
                        .notFinite("overflow");
        assertEquals(Optional.of(key).filter(k -> !k.isEmpty()), expected.mistakeIn(actual));
    }

    @Test
    void whatIsNoRowOfNumbersFitsToo() {
        double[][] matrix = {{1, 2}, {3}};
        assertTrue(Expected.of(matrix).fits(new double[][] {{1, 2}, {3}}));
        assertFalse(Expected.of(matrix).fits(new double[][] {{1, 2}, {3.1}}));
        assertFalse(Expected.of(matrix).fits(new double[][] {{1, 2}, {3}, {}}));
        assertTrue(Expected.of("a").fits("a"));
        assertFalse(Expected.of("a").fits("b"));
        assertFalse(Expected.of(new int[] {1_000_000}).fits(new int[] {1_000_001}));
        assertTrue(Expected.that("even", x -> (Integer) x % 2 == 0).fits(4));
        assertEquals("{{1, 2}, {3}}", Expected.of(matrix).toString());
        assertEquals("even", Expected.that("even", x -> true).toString());
    }

    @Test
    void aRelativeToleranceTellsSmallNumbersFromZero() {
        assertTrue(Expected.number(1e-18).fits(0.0));
        assertFalse(Expected.number(1e-18).relative(1e-6).fits(0.0));
        assertTrue(Expected.number(1e-18).relative(1e-6).fits(1e-18 * (1 + 5e-7)));
    }

    @Test
    void aWrongWholeNumberIsRecognisedAmongNumbers() {
        assertEquals(Optional.of("sign"), Expected.number(2).mistake("sign", -2).mistakeIn(-2.0));
        assertEquals(
                Optional.of("nan"),
                Expected.of(new double[][] {{1}})
                        .notFinite("nan")
                        .mistakeIn(new double[][] {{Double.NaN}}));
    }
}
