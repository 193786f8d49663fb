package losslab.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import losslab.base.Check;

/** The leaves of a file: numbers, truths, texts and constants. */
final class Scalars {
    private static final int SHOWN = 40; // characters

    private Scalars() {}

    /**
     * @throws IllegalArgumentException naming the place, what is required and what was got
     */
    static Object read(JsonElement json, Class<?> type, String where) {
        if (!json.isJsonPrimitive()) {
            throw unexpected(where, type.getSimpleName(), json);
        }
        try {
            return value(json.getAsJsonPrimitive(), type, where);
        } catch (NumberFormatException e) {
            throw unexpected(where, type.getSimpleName(), json);
        }
    }

    private static Object value(JsonPrimitive value, Class<?> type, String where) {
        String text = value.getAsString();
        if (type == double.class || type == Double.class) {
            return Double.valueOf(text); // the strings NaN and Infinity as well
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            List<String> names =
                    Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
            if (!names.contains(text)) {
                throw unexpected(where, String.join(", ", names), value);
            }
            return constants[names.indexOf(text)];
        }
        if (value.isBoolean() && (type == boolean.class || type == Boolean.class)) {
            return value.getAsBoolean();
        }
        if (value.isString() && type == String.class) {
            return text;
        }
        throw unexpected(where, type.getSimpleName(), value);
    }

    static IllegalArgumentException unexpected(String where, String required, JsonElement got) {
        String text = got.toString();
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return Check.fail("store.unexpected", where, required, shown);
    }
}
