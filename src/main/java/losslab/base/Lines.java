package losslab.base;

import java.util.List;
import java.util.regex.Pattern;

/** Text in lines that a terminal of 80 columns shows whole. */
public final class Lines {
    private static final int WIDTH = 79;
    private static final Pattern CONDITION = Pattern.compile(" (>=|>) (?=\\d)");
    private static final char NO_BREAK = '\u00a0';

    private Lines() {}

    /**
     * Broken at blanks, though not within {@code lr > 0}; further lines are indented as far as the
     * first one's head is long.
     */
    public static String wrapped(String head, String text) {
        String glued = CONDITION.matcher(text).replaceAll(NO_BREAK + "$1" + NO_BREAK);
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(head);
        boolean empty = true;
        for (String word : glued.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(" ".repeat(head.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line).toString().replace(NO_BREAK, ' ');
    }

    /** As many of the entries to a line as fit, none of them broken. */
    public static String packed(List<String> entries, String between) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String entry : entries) {
            boolean first = lines.length() == 0;
            boolean fits = length + between.length() + entry.length() <= WIDTH;
            lines.append(first ? "" : fits ? between : "\n").append(entry);
            length = (fits && !first ? length + between.length() : 0) + entry.length();
        }
        return lines.toString();
    }
}
