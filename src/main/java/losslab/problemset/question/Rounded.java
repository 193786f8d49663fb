package losslab.problemset.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as one would write them down. */
final class Rounded {
    private static final int EXACT = 12; // digits

    private Rounded() {}

    /** To so many significant digits. */
    static double to(int digits, double value) {
        return round(digits, value, RoundingMode.HALF_EVEN);
    }

    /** The same, but not smaller: for tolerances. The last bits of the value do not count. */
    static double up(int digits, double value) {
        return round(digits, to(EXACT, value), RoundingMode.UP);
    }

    private static double round(int digits, double value, RoundingMode mode) {
        return BigDecimal.valueOf(value).round(new MathContext(digits, mode)).doubleValue();
    }
}
