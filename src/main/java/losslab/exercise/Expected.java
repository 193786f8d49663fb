package losslab.exercise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a call should return, and what it returns after one of the known mistakes. Numbers are equal
 * when they differ by no more than the tolerance, relative to the expected one where that is larger
 * than 1; NaN and infinity equal nothing.
 */
public final class Expected {
    private static final double USUAL = 1e-6;

    private final boolean array;
    private final double tolerance;
    private final double[] values;
    private final Map<String, Predicate<double[]>> mistakes = new LinkedHashMap<>();

    private Expected(boolean array, double tolerance, double... values) {
        this.array = array;
        this.tolerance = tolerance;
        this.values = values.clone();
    }

    public static Expected number(double value) {
        return new Expected(false, USUAL, value);
    }

    public static Expected array(double... values) {
        return new Expected(true, USUAL, values);
    }

    /** The same with another tolerance. */
    public Expected within(double other) {
        Expected same = new Expected(array, other, values);
        same.mistakes.putAll(mistakes);
        return same;
    }

    /**
     * The same, with one more mistake to be recognised; the first that fits is named.
     *
     * @param key its text is {@code mistake.KEY} beside the solution
     * @param wrong what is returned then
     */
    public Expected mistake(String key, double... wrong) {
        return mistaken(key, values -> close(wrong, values));
    }

    /** The same, with a mistake that lets NaN or infinity appear. */
    public Expected notFinite(String key) {
        return mistaken(key, values -> !Arrays.stream(values).allMatch(Double::isFinite));
    }

    private Expected mistaken(String key, Predicate<double[]> shows) {
        Expected more = new Expected(array, tolerance, values);
        more.mistakes.putAll(mistakes);
        more.mistakes.put(key, shows);
        return more;
    }

    boolean fits(Object actual) {
        return close(values, numbers(actual));
    }

    Optional<String> mistakeIn(Object actual) {
        double[] numbers = numbers(actual);
        return mistakes.entrySet().stream()
                .filter(mistake -> mistake.getValue().test(numbers))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public String toString() {
        return Shown.of(array ? values : (Object) values[0]);
    }

    private static double[] numbers(Object actual) {
        return actual instanceof double[] ? (double[]) actual : new double[] {(Double) actual};
    }

    private boolean close(double[] expected, double... actual) {
        boolean close = expected.length == actual.length;
        for (int i = 0; close && i < expected.length; i++) {
            double scale = Math.max(1, Math.abs(expected[i]));
            close = Math.abs(expected[i] - actual[i]) <= tolerance * scale;
        }
        return close;
    }
}
