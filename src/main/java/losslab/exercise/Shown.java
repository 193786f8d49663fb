package losslab.exercise;

import java.util.Arrays;
import java.util.stream.Collectors;
import losslab.base.Numbers;

/** Values as they would be typed, so that a call can be pasted into the session. */
final class Shown {
    private static final int DIGITS = 8;

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
        return value instanceof double[] ? "new double[]" + of(value) : of(value);
    }

    static String of(Object value) {
        if (value instanceof double[]) {
            return Arrays.stream((double[]) value)
                    .mapToObj(Shown::number)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Double ? number((Double) value) : String.valueOf(value);
    }

    /** Up to eight significant digits: enough to tell a rounding from a mistake. */
    private static String number(double x) {
        if (!Double.isFinite(x) || Math.abs(x) < 1e-4 && x != 0) {
            return String.valueOf(x);
        }
        return Numbers.exact(
                new java.math.BigDecimal(x, new java.math.MathContext(DIGITS)).doubleValue());
    }
}
