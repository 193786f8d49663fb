package losslab.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import losslab.base.Check;
import losslab.base.Option;
import losslab.data.Dataset;

/** Parts that a file knows by name only, given by whoever reads it. */
final class Known {
    private final Map<Concept<?>, Map<String, Object>> parts = new HashMap<>();

    private Known() {}

    static Known none() {
        return new Known();
    }

    /**
     * The user's own parts in these options: a loss, or the activation inside a model.
     *
     * @throws IllegalArgumentException if there is no such part in one of them
     */
    static Known of(Option... options) {
        Known known = new Known();
        for (Option option : options) {
            Check.given("option", option, Library.LOSSES.hint());
            known.add(concept(option), option, option);
        }
        return known;
    }

    Known and(Dataset data) {
        Check.given("data", data, Library.DATA.hint());
        add(Library.DATA, data.source(), data.name());
        return this;
    }

    private static Concept<?> concept(Option option) {
        return Library.ALL.stream()
                .filter(concept -> concept.type().isInstance(option))
                .findFirst()
                .orElseThrow(() -> Check.fail("store.known", option));
    }

    private void add(Concept<?> concept, Object part, Object shown) {
        Set<Object> found = new HashSet<>();
        PartWriter writer =
                new PartWriter(
                        (kind, own) -> {
                            found.add(own);
                            parts.computeIfAbsent(kind, none -> new HashMap<>())
                                    .put(kind.nameOf(own), own);
                        });
        writer.write(part, concept.type());
        if (found.isEmpty()) {
            throw Check.fail("store.known", shown);
        }
    }

    /** The part of this name, or an error that says how to give it. */
    Object part(Concept<?> concept, String name) {
        Object part = parts.getOrDefault(concept, Map.of()).get(name);
        if (part == null) {
            throw Check.fail("store.byName", concept.title(), name, concept.hint());
        }
        return part;
    }
}
