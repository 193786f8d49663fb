package losslab.exercise.grade;

import java.util.List;

/**
 * What students wrote, made fit for a terminal, a table, a page or XML: no control characters,
 * which move a cursor or end a line, none that turn the direction of writing, no half ones.
 */
final class Printable {
    // of the invisible ones, two join letters and are part of many languages
    private static final String ODD =
            "[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\u200C\u200D]]";
    private static final int LINES = 20;
    private static final int CHARACTERS = 1000;

    private Printable() {}

    /** In one line. */
    static String line(String text) {
        return text.replaceAll(ODD, "\uFFFD");
    }

    /** The beginning, and "…" where there was more. */
    static String excerpt(String text) {
        List<String> lines =
                text.replace("\t", "    ").stripTrailing().lines().map(Printable::line).toList();
        String all = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        boolean cut = lines.size() > LINES || all.length() > CHARACTERS;
        return all.substring(0, Math.min(CHARACTERS, all.length())) + (cut ? "\n…" : "");
    }
}
