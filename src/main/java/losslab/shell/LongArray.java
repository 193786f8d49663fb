package losslab.shell;

import java.util.regex.Pattern;

/** JShell writes an array out to its last number; of a long one both ends are enough. */
final class LongArray {
    private static final Pattern ARRAY = Pattern.compile("\\w+\\[\\d+](\\[])* \\{ ");
    private static final int LONGEST = 1000;
    private static final int HEAD = 600;
    private static final int TAIL = 300;

    private LongArray() {}

    /** The value as it is, or {@code double[3000] { 0.7, 0.6, ..., 0.1 }}. */
    static String shortened(String value) {
        if (value.length() <= LONGEST || !ARRAY.matcher(value).lookingAt()) {
            return value;
        }
        int head = value.lastIndexOf(", ", HEAD);
        int tail = value.indexOf(", ", value.length() - TAIL);
        return head < 0 || tail < 0
                ? value
                : value.substring(0, head) + ", ..." + value.substring(tail);
    }
}
