package losslab.base;

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
}
