package losslab.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Nearest;

/** The names of the facade, in the order and under the headings of its source. */
final class Facade {
    private static final String SOURCE = "/META-INF/source/Lab.java";
    private static final Pattern HEADING = Pattern.compile("// ---- (?<heading>.+)");
    private static final Pattern METHOD =
            Pattern.compile(
                    "(?:/\\*\\*(?<comment>[^*]*(?:\\*(?!/)[^*]*)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*)?"
                            + "\\bpublic static (?<result>[^()=;]+?)\\s+(?<name>\\w+)"
                            + "\\((?<parameters>[^)]*)\\)");
    private static final Pattern PART = Pattern.compile(HEADING + "|" + METHOD);

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Facade(String source) {
        String section = "";
        Matcher part = PART.matcher(source);
        while (part.find()) {
            if (part.group("heading") != null) {
                section = part.group("heading").strip();
            } else {
                Entry entry = entry(section, part);
                entries.merge(entry.name(), entry, Entry::and);
            }
        }
    }

    /** As it was packaged. */
    static Facade packaged() {
        try (InputStream source = Facade.class.getResourceAsStream(SOURCE)) {
            return of(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Facade of(String source) {
        return new Facade(source);
    }

    private static Entry entry(String section, Matcher method) {
        String parameters = method.group("parameters").replaceAll("\\s+", " ").strip();
        String name = method.group("name");
        return new Entry(
                section,
                name,
                List.of(method.group("result") + " " + name + "(" + parameters + ")"),
                Doc.of(Optional.ofNullable(method.group("comment")).orElse("")));
    }

    Set<String> names() {
        return entries.keySet();
    }

    /**
     * @throws IllegalArgumentException naming the nearest names, if there is no such one
     */
    Entry named(String name) {
        if (!entries.containsKey(name)) {
            throw Check.fail("help.unknown", name, Nearest.of(name, names()));
        }
        return entries.get(name);
    }

    /** Heading to names. */
    Map<String, List<String>> sections() {
        return entries.values().stream()
                .collect(
                        Collectors.groupingBy(
                                Entry::section,
                                LinkedHashMap::new,
                                Collectors.mapping(Entry::name, Collectors.toList())));
    }
}
