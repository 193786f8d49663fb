package losslab.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import losslab.base.Check;
import losslab.base.Nearest;

/**
 * Records from JSON: the inverse of {@link PartWriter}. Only classes of the {@link Library} and of
 * the declared components are ever made; their own checks apply.
 */
final class PartReader {
    private final Known known;

    PartReader(Known known) {
        this.known = known;
    }

    /**
     * @param type the declared type
     * @param where the place in the file, for errors: {@code loss.gamma}
     * @throws IllegalArgumentException naming the place, what is required and what was got
     */
    Object read(JsonElement json, Type type, String where) {
        Optional<Concept<?>> concept = Library.concept(type);
        if (concept.isPresent()) {
            return part(concept.get(), object(json, where), where);
        }
        if (type instanceof ParameterizedType generic) {
            return container(json, generic, where);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord()
                ? record(plain, object(json, where), Set.of(), where)
                : Scalars.read(json, plain, where);
    }

    private Object container(JsonElement json, ParameterizedType type, String where) {
        if (type.getRawType() == Optional.class) {
            return Optional.of(read(json, PartWriter.argument(type, 0), where));
        }
        if (type.getRawType() == List.class) {
            if (!json.isJsonArray()) {
                throw Scalars.unexpected(where, "[…]", json);
            }
            List<Object> list = new ArrayList<>();
            for (JsonElement each : json.getAsJsonArray()) {
                String place = where + "[" + list.size() + "]";
                list.add(read(each, PartWriter.argument(type, 0), place));
            }
            return list;
        }
        Map<String, Object> map = new TreeMap<>();
        for (Map.Entry<String, JsonElement> each : object(json, where).entrySet()) {
            String place = where + "." + each.getKey();
            map.put(each.getKey(), read(each.getValue(), PartWriter.argument(type, 1), place));
        }
        return map;
    }

    private Object part(Concept<?> concept, JsonObject json, String where) {
        if (json.has(PartWriter.NAMED)) {
            String name = (String) Scalars.read(json.get(PartWriter.NAMED), String.class, where);
            return known.part(concept, name);
        }
        JsonElement type = required(json, PartWriter.TYPE, where);
        String name = (String) Scalars.read(type, String.class, where + "." + PartWriter.TYPE);
        return record(concept.named(name), json, Set.of(PartWriter.TYPE), where);
    }

    private Object record(Class<?> type, JsonObject json, Set<String> besides, String where) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (String key : json.keySet()) {
            if (!besides.contains(key) && !names.contains(key)) {
                throw Check.fail("store.extra", where, key, Nearest.of(key, names));
            }
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = components[i].getName();
            boolean none = components[i].getType() == Optional.class && !json.has(name);
            values[i] =
                    none
                            ? Optional.empty()
                            : read(
                                    required(json, name, where),
                                    components[i].getGenericType(),
                                    where + "." + name);
        }
        return made(type, components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record has a public constructor", e);
        }
    }

    private static JsonElement required(JsonObject json, String name, String where) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            throw Check.fail("store.absent", where, name);
        }
        return value;
    }

    private static JsonObject object(JsonElement json, String where) {
        if (!json.isJsonObject()) {
            throw Scalars.unexpected(where, "{…}", json);
        }
        return json.getAsJsonObject();
    }
}
