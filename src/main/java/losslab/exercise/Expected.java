package losslab.exercise;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a call should return, and what it returns after one of the known mistakes. Numbers are equal
 * when they differ by no more than the tolerance, relative to the expected one where that is larger
 * than 1; NaN and infinity equal nothing.
 */
public final class Expected {
    private final Object value;
    private final Tolerance tolerance;
    private final List<Map.Entry<String, Object>> mistakes;

    private Expected(Object value, Tolerance tolerance, List<Map.Entry<String, Object>> mistakes) {
        this.value = value;
        this.tolerance = tolerance;
        this.mistakes = mistakes;
    }

    public static Expected number(double value) {
        return of(value);
    }

    public static Expected array(double... values) {
        return of(values);
    }

    /** A number, a text, or an array of numbers. */
    public static Expected of(Object value) {
        return new Expected(value, Tolerance.USUAL, List.of());
    }

    /** Something that holds for what is returned, said in words. */
    public static Expected that(String words, Predicate<Object> holds) {
        return of(new Property(words, holds));
    }

    /** The same with another tolerance. */
    public Expected within(double other) {
        return new Expected(value, new Tolerance(other, tolerance.floor()), mistakes);
    }

    /** The same with a tolerance that is relative to small numbers too. */
    public Expected relative(double other) {
        return new Expected(value, new Tolerance(other, 0), mistakes);
    }

    /**
     * The same, with one more mistake to be recognised; the first that fits is named.
     *
     * @param key its text is {@code mistake.KEY} beside the solution
     * @param wrong what is returned then
     */
    public Expected mistake(String key, Object wrong) {
        List<Map.Entry<String, Object>> more = new ArrayList<>(mistakes);
        more.add(Map.entry(key, wrong));
        return new Expected(value, tolerance, more);
    }

    /** The same for a row of numbers. */
    public Expected mistake(String key, double... wrong) {
        return mistake(key, (Object) wrong);
    }

    /** The same, with a mistake that shows in a property of what is returned. */
    public Expected mistakeIf(String key, Predicate<Object> shows) {
        return mistake(key, new Property(key, shows));
    }

    /** The same, with a mistake that lets NaN or infinity appear. */
    public Expected notFinite(String key) {
        return mistakeIf(key, actual -> !finite(actual));
    }

    boolean fits(Object actual) {
        return matches(value, actual);
    }

    Optional<String> mistakeIn(Object actual) {
        return mistakes.stream()
                .filter(mistake -> matches(mistake.getValue(), actual))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean matches(Object pattern, Object actual) {
        return pattern instanceof Property property
                ? property.holds().test(actual)
                : tolerance.same(pattern, actual);
    }

    private static boolean finite(Object actual) {
        boolean finite = !(actual instanceof Double) || Double.isFinite((Double) actual);
        for (int i = 0; finite && actual.getClass().isArray() && i < Array.getLength(actual); i++) {
            finite = finite(Array.get(actual, i));
        }
        return finite;
    }

    @Override
    public String toString() {
        return value instanceof Property ? value.toString() : Shown.of(value);
    }
}
