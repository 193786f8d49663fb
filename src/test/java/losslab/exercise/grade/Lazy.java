package losslab.exercise.grade;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.OptionalInt;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Reply;

/**
 * Computes nothing: every method returns the same number or word, in arrays of the size of what it
 * was given; or what it was given.
 *
 * @param type has the methods, so that what is returned is of the right type
 * @param echoes whether an argument is returned where there is one of the type
 * @param counts whether arrays are as long as a whole number says that is given
 */
record Lazy(Class<?> type, double number, String word, boolean echoes, boolean counts)
        implements Answers {
    @Override
    public Reply create(int object, Object... arguments) {
        return Reply.done("");
    }

    @Override
    public Reply call(int object, String method, Object... arguments) {
        Class<?> returned =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(one -> one.getName().equals(method))
                        .findFirst()
                        .map(Method::getReturnType)
                        .orElseThrow();
        return Reply.done(
                Arrays.stream(arguments)
                        .filter(given -> echoes && given.getClass() == returned)
                        .findFirst()
                        .orElseGet(() -> value(returned, arguments)));
    }

    private Object value(Class<?> returned, Object... arguments) {
        if (returned == double.class) {
            return number;
        } else if (returned == int.class) {
            return (int) number;
        } else if (returned == String.class) {
            return word;
        }
        Object array = Array.newInstance(returned.getComponentType(), length(arguments));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, value(returned.getComponentType(), arguments));
        }
        return array;
    }

    /** Of the first array, or the first whole number, or the other way round. */
    private int length(Object... arguments) {
        OptionalInt array =
                Arrays.stream(arguments)
                        .filter(given -> given.getClass().isArray())
                        .mapToInt(Array::getLength)
                        .findFirst();
        OptionalInt count =
                Arrays.stream(arguments)
                        .filter(Integer.class::isInstance)
                        .mapToInt(Integer.class::cast)
                        .findFirst();
        return counts ? count.orElse(array.orElse(1)) : array.orElse(count.orElse(1));
    }
}
