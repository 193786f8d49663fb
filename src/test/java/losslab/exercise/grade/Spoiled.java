package losslab.exercise.grade;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Reply;

/**
 * Answers rightly, and then spoils what it returns, as a forged reply could: what arrives is of the
 * right type, but of a size or with numbers that no hidden test asked for.
 */
record Spoiled(Answers right, Spoil spoil) implements Answers {
    /** A way to spoil a value. */
    enum Spoil {
        EMPTY(array -> resized(array, 0), true),
        SHORTER(array -> resized(array, Array.getLength(array) - 1), true),
        LONGER(array -> resized(array, Array.getLength(array) + 1), true),
        RAGGED(Spoil::ragged, false),
        NEGATIVE(array -> filled(array, -1), true),
        HUGE(array -> filled(array, Integer.MAX_VALUE), true),
        NOT_A_NUMBER(array -> filled(array, Double.NaN), true);

        private final UnaryOperator<Object> change;
        private final boolean always;

        Spoil(UnaryOperator<Object> change, boolean always) {
            this.change = change;
            this.always = always;
        }

        /** Whether nothing is left of what was right, whatever the type. */
        boolean always() {
            return always;
        }

        private static Object resized(Object array, int length) {
            Object other = Array.newInstance(array.getClass().getComponentType(), length);
            System.arraycopy(array, 0, other, 0, Math.min(length, Array.getLength(array)));
            if (length > Array.getLength(array) && other instanceof Object[] rows) {
                rows[length - 1] = rows[0];
            }
            return other;
        }

        private static Object ragged(Object array) {
            if (!(array instanceof Object[])) {
                return array;
            }
            Object[] rows = ((Object[]) array).clone();
            rows[0] = resized(rows[0], 0);
            return rows;
        }

        private static Object filled(Object value, double number) {
            if (value.getClass().isArray()) {
                Object[] all = new Object[Array.getLength(value)];
                Arrays.setAll(all, i -> filled(Array.get(value, i), number));
                Object filled = Array.newInstance(value.getClass().getComponentType(), all.length);
                for (int i = 0; i < all.length; i++) {
                    Array.set(filled, i, all[i]);
                }
                return filled;
            }
            if (value instanceof Integer) {
                return (int) number;
            }
            return value instanceof Double ? (Object) number : String.valueOf(number);
        }

        Object of(Object value) {
            boolean sized = this == EMPTY || this == SHORTER || this == LONGER;
            if (sized && !value.getClass().isArray()) {
                return filled(value, Double.NEGATIVE_INFINITY);
            }
            return change.apply(value);
        }
    }

    @Override
    public Reply create(int object, Object... arguments) {
        return right.create(object, arguments);
    }

    @Override
    public Reply call(int object, String method, Object... arguments) {
        Reply reply = right.call(object, method, arguments);
        return reply.isDone() ? Reply.done(spoil.of(reply.value())) : reply;
    }
}
