package losslab.exercise;

import java.lang.reflect.Array;

/**
 * When two values count as the same: numbers when they differ by no more than size · max(floor,
 * |expected|), whole ones when they are equal, arrays when all their elements are the same,
 * anything else when it is equal. NaN and infinity are the same as nothing.
 */
record Tolerance(double size, double floor) {
    static final Tolerance USUAL = new Tolerance(1e-6, 1);

    boolean same(Object expected, Object actual) {
        boolean whole = expected instanceof Integer && actual instanceof Integer;
        if (!whole && expected instanceof Number && actual instanceof Number) {
            return near(((Number) expected).doubleValue(), ((Number) actual).doubleValue());
        }
        return expected.getClass().isArray() && expected.getClass() == actual.getClass()
                ? allSame(expected, actual)
                : expected.equals(actual);
    }

    private boolean near(double expected, double actual) {
        return Double.isFinite(expected)
                && Math.abs(expected - actual) <= size * Math.max(floor, Math.abs(expected));
    }

    private boolean allSame(Object expected, Object actual) {
        int length = Array.getLength(expected);
        boolean same = length == Array.getLength(actual);
        for (int i = 0; same && i < length; i++) {
            same = same(Array.get(expected, i), Array.get(actual, i));
        }
        return same;
    }
}
