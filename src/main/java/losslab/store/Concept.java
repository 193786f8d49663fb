package losslab.store;

import java.util.List;
import java.util.function.Function;
import losslab.base.Check;
import losslab.base.Text;

/**
 * A kind of part that experiments are put together from. Library parts are records and are written
 * with all their components; anything else is a user's own and is written by name only.
 *
 * @param key names its title among the texts
 * @param name how one of its parts is called
 * @param parts the library's own: nothing else is ever made from what a file says
 * @param hint how a part that is known by name only is given when a file is read
 */
record Concept<T>(
        String key,
        Class<T> type,
        Function<T, String> name,
        List<Class<? extends T>> parts,
        String hint) {
    String title() {
        return Text.get("store.concept." + key);
    }

    boolean has(Object part) {
        return parts.contains(part.getClass());
    }

    String nameOf(Object part) {
        return name.apply(type.cast(part));
    }

    /** The library part of this name; otherwise the nearest names are offered. */
    Class<? extends T> named(String type) {
        Check.known(title(), type, parts.stream().map(Class::getSimpleName).toList());
        return parts.stream()
                .filter(part -> part.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
