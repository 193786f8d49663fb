package losslab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
        "1e9,  Infinity,  false"
    })
    void aNumberFitsWithinTheToleranceOnly(double expected, double actual, boolean fits) {
        assertEquals(fits, Expected.number(expected).fits(actual));
        assertEquals(fits, Expected.array(1, expected).fits(new double[] {1, actual}));
        assertEquals(false, Expected.array(1, expected).fits(new double[] {1, actual, 0}));
    }

    @ParameterizedTest
    @CsvSource({"-2, sign", "4, double", "NaN, overflow", "3, ''"})
    void theFirstMistakeThatFitsIsNamed(double actual, String key) {
        Expected expected =
                Expected.number(2)
                        .mistake("sign", -2)
                        .mistake("double", 4)
                        .mistake("twice", 4)
                        .notFinite("overflow");
        assertEquals(Optional.of(key).filter(k -> !k.isEmpty()), expected.mistakeIn(actual));
    }
}
