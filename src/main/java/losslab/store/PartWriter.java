package losslab.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Records as JSON, component by component; the parts of a concept with their type. A part that is
 * not the library's is written by its name. Numbers are written in full; JSON has no NaN and no
 * infinity, so these are the strings {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}.
 */
final class PartWriter {
    static final String TYPE = "type";
    static final String NAMED = "named";

    private final BiConsumer<Concept<?>, Object> foreign;

    PartWriter() {
        this((concept, part) -> {});
    }

    /**
     * @param foreign is told of every part that is not the library's
     */
    PartWriter(BiConsumer<Concept<?>, Object> foreign) {
        this.foreign = foreign;
    }

    /**
     * @param type the declared type, which decides whether the part's own type must be written
     */
    JsonElement write(Object value, Type type) {
        Optional<Concept<?>> concept = Library.concept(type);
        if (concept.isPresent()) {
            return part(concept.get(), value);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? JsonNull.INSTANCE
                    : write(optional.get(), argument(type, 0));
        }
        if (value instanceof List<?> list) {
            JsonArray array = new JsonArray(list.size());
            list.forEach(each -> array.add(write(each, argument(type, 0))));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            new TreeMap<>(map) // sorted: the same run gives the same text
                    .forEach(
                            (key, each) ->
                                    object.add(
                                            String.valueOf(key), write(each, argument(type, 1))));
            return object;
        }
        return value instanceof Record r ? record(new JsonObject(), r) : scalar(value);
    }

    private JsonElement part(Concept<?> concept, Object part) {
        JsonObject object = new JsonObject();
        if (!concept.has(part)) {
            foreign.accept(concept, part);
            object.addProperty(NAMED, concept.nameOf(part));
            return object;
        }
        object.addProperty(TYPE, part.getClass().getSimpleName());
        return record(object, (Record) part);
    }

    private JsonObject record(JsonObject object, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            JsonElement json = write(get(value, component), component.getGenericType());
            if (!json.isJsonNull()) {
                object.add(component.getName(), json);
            }
        }
        return object;
    }

    private static Object get(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the parts of a public record are public", e);
        }
    }

    private static JsonElement scalar(Object value) {
        if (value instanceof Double number) {
            boolean finite = !number.isNaN() && !number.isInfinite();
            return finite ? new JsonPrimitive(number) : new JsonPrimitive(number.toString());
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        }
        if (value instanceof String text) {
            return new JsonPrimitive(text);
        }
        if (value instanceof Enum<?> constant) {
            return new JsonPrimitive(constant.name());
        }
        throw new IllegalStateException("no way to write a " + value.getClass().getName());
    }

    /** The i-th type in {@code List<…>}, {@code Map<…, …>}, {@code Optional<…>}. */
    static Type argument(Type type, int i) {
        return ((ParameterizedType) type).getActualTypeArguments()[i];
    }
}
