package losslab.help;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Lines;
import losslab.base.Text;

/** What {@code help()} and {@code help("focal")} say, in the current language. */
public final class Help {
    private static final String MARGIN = "  ";

    private Help() {}

    /** All names by section, and how to go on. */
    public static String overview() {
        Facade facade = Facade.packaged();
        int width =
                facade.sections().keySet().stream()
                        .mapToInt(section -> title(section).length())
                        .max()
                        .orElse(0);
        String names =
                facade.sections().entrySet().stream()
                        .map(
                                section ->
                                        Lines.wrapped(
                                                String.format(
                                                        "%-" + (width + 2) + "s",
                                                        title(section.getKey())),
                                                String.join(" ", section.getValue())))
                        .collect(Collectors.joining("\n"));
        return names + "\n\n" + Text.get("help.more");
    }

    /**
     * Signatures, what it does, formula, example, neighbours.
     *
     * @param name with or without what stands in its parentheses
     * @throws IllegalArgumentException naming the nearest names, if there is no such one
     */
    public static String of(String name) {
        Check.given("name", name, "help(\"train\")");
        Entry entry = Facade.packaged().named(name.replaceFirst("\\(.*", "").strip());
        Doc doc = entry.doc();
        List<String> parts = new ArrayList<>();
        parts.add(joined("", entry.signatures()));
        parts.add(joined(MARGIN, text(entry)));
        parts.add(joined(MARGIN, doc.formulas()));
        parts.add(
                doc.examples().isEmpty()
                        ? ""
                        : Text.get("help.example") + "\n" + joined(MARGIN, doc.examples()));
        parts.add(
                doc.seeAlso().isEmpty()
                        ? ""
                        : Lines.wrapped(
                                Text.get("help.see") + " ", String.join(", ", doc.seeAlso())));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static List<String> text(Entry entry) {
        return Language.current() == Language.RU
                ? List.of(russian().getString(entry.name()).split("\n"))
                : entry.doc().text();
    }

    /** The sentences of the Javadoc in Russian, by name; formulas and examples need none. */
    static ResourceBundle russian() {
        return ResourceBundle.getBundle(
                "losslab.help.methods",
                Language.RU.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The key of a section's title: {@code pathologies and teaching work} has dashes for blanks.
     */
    static String key(String section) {
        return "help.section." + section.replace(' ', '-');
    }

    private static String title(String section) {
        return Text.get(key(section));
    }

    private static String joined(String margin, List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Lines.wrapped(margin, paragraph))
                .collect(Collectors.joining("\n"));
    }
}
