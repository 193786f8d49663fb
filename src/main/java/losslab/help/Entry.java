package losslab.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name of the facade: all overloads, and what their comments say together.
 *
 * @param section the heading it stands under, as in the source
 * @param signatures such as {@code Loss focal(double gamma)}
 */
record Entry(String section, String name, List<String> signatures, Doc doc) {
    Entry {
        signatures = List.copyOf(signatures);
    }

    Entry and(Entry overload) {
        return new Entry(
                section,
                name,
                Stream.concat(signatures.stream(), overload.signatures.stream()).toList(),
                doc.and(overload.doc));
    }
}
