package losslab.exercise.report;

/** Text of others in Markdown, so that it stays text. */
final class Markdown {
    private Markdown() {}

    /** In a heading or a line. */
    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>&#!|~]", "\\\\$0");
    }

    /** As it stands, behind a fence that it does not hold itself. */
    static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence + "\n";
    }
}
