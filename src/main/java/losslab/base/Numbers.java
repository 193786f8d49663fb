package losslab.base;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are written, the same in every language, so that they can be pasted back. */
public final class Numbers {
    private Numbers() {}

    /** Four significant digits: {@code 0.1234}, {@code 12.35}, {@code 1.2e-05}, {@code NaN}. */
    public static String show(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x) || x == 0) {
            return x == 0 ? "0" : String.valueOf(x);
        }
        double size = Math.abs(x);
        if (size < 1e-4 || size >= 1e6) {
            return String.format(Locale.ROOT, "%.2e", x);
        }
        int decimals = Math.max(0, 3 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%." + decimals + "f", x);
    }

    /** As Java would write it, whole numbers without a point: {@code 2}, {@code 0.25}. */
    public static String exact(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15
                ? String.valueOf((long) x)
                : String.valueOf(x);
    }

    /** As one would type it: {@code 0.0001}, where Java itself would write {@code 1.0E-4}. */
    public static String typed(double x) {
        String java = String.valueOf(x);
        boolean handy = Math.abs(x) >= 1e-6 && Math.abs(x) < 1e7;
        return handy && java.contains("E")
                ? BigDecimal.valueOf(x).stripTrailingZeros().toPlainString()
                : java;
    }

    /** A share as percent with one decimal: {@code 94.6 %}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Seconds as {@code 0.42 s}, {@code 12 s} or {@code 3:07 min}. */
    public static String seconds(double s) {
        if (s < 10) {
            return String.format(Locale.ROOT, "%.2f s", s);
        }
        return s < 100
                ? String.format(Locale.ROOT, "%.0f s", s)
                : String.format(Locale.ROOT, "%d:%02d min", (long) s / 60, (long) s % 60);
    }

    /** A whole number with thin groups: {@code 50,890}. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
