package losslab.base;

import java.util.Collection;

/**
 * Checks of arguments. Every message is one line that names the argument, what is required, what
 * was got and what to try: {@code gamma must be >= 0, got -1; try focal(2.0)}.
 */
public final class Check {
    private Check() {}

    public static double atLeast(String name, double value, double least, String hint) {
        return require(value >= least && finite(value), "base.atLeast", name, least, value, hint);
    }

    public static double above(String name, double value, double bound, String hint) {
        return require(value > bound && finite(value), "base.above", name, bound, value, hint);
    }

    /** least ≤ value ≤ most. */
    public static double within(String name, double value, double least, double most, String hint) {
        boolean ok = value >= least && value <= most;
        if (!ok) {
            throw fail("base.within", name, least, most, value, hint);
        }
        return value;
    }

    public static int atLeast(String name, int value, int least, String hint) {
        if (value < least) {
            throw fail("base.atLeast", name, least, value, hint);
        }
        return value;
    }

    public static <T> T given(String name, T value, String hint) {
        if (value == null) {
            throw fail("base.given", name, hint);
        }
        return value;
    }

    /** One of a set of names; otherwise the nearest ones are offered. */
    public static String known(String name, String value, Collection<String> names) {
        if (value == null || !names.contains(value)) {
            throw fail("base.known", name, value, Nearest.of(value, names));
        }
        return value;
    }

    /** The error with the text of a key, to be thrown by the caller. */
    public static IllegalArgumentException fail(String key, Object... arguments) {
        return new IllegalArgumentException(Text.get(key, arguments));
    }

    private static double require(
            boolean ok, String key, String name, double bound, double value, String hint) {
        if (!ok) {
            throw fail(key, name, bound, value, hint);
        }
        return value;
    }

    private static boolean finite(double value) {
        return !Double.isNaN(value) && !Double.isInfinite(value);
    }
}
