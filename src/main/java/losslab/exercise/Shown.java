package losslab.exercise;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import losslab.base.Numbers;

/**
 * Values as they would be typed, so that a call can be pasted into the session; of what is long the
 * beginning only.
 */
final class Shown {
    private static final int DIGITS = 8;
    private static final int NUMBERS = 40; // of a row that is shown whole, to be pasted
    private static final int FIRST = 8; // of a longer one
    private static final int ROWS = 8;
    private static final int LETTERS = 100;

    private Shown() {}

    /** {@code new FocalLoss(2.0).value(new double[]{0, 1}, new double[]{0.6, 0.82})}. */
    static String call(String receiver, String method, Object... arguments) {
        return receiver
                + (method.isEmpty() ? "" : "." + method)
                + Arrays.stream(arguments)
                        .map(Shown::argument)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String argument(Object value) {
        return value.getClass().isArray()
                ? "new " + value.getClass().getSimpleName() + of(value)
                : of(value);
    }

    static String of(Object value) {
        if (value.getClass().isArray()) {
            return elements(value);
        }
        if (value instanceof String text) {
            return '"' + (text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text) + '"';
        }
        return value instanceof Double ? number((Double) value) : String.valueOf(value);
    }

    private static String elements(Object array) {
        int length = Array.getLength(array);
        int most = array.getClass().getComponentType().isArray() ? ROWS : NUMBERS;
        int shown = length > most ? FIRST : length;
        String end = length > shown ? ", … +" + (length - shown) + "}" : "}";
        return IntStream.range(0, shown)
                .mapToObj(i -> of(Array.get(array, i)))
                .collect(Collectors.joining(", ", "{", end));
    }

    /** Up to eight significant digits: enough to tell a rounding from a mistake. */
    private static String number(double x) {
        if (!Double.isFinite(x) || Math.abs(x) < 1e-4 && x != 0) {
            return String.valueOf(x);
        }
        return Numbers.exact(new BigDecimal(x, new MathContext(DIGITS)).doubleValue());
    }
}
