package losslab.shell;

/**
 * What JShell takes at a time: one snippet, or a command such as {@code /exit}.
 *
 * @param place where its text begins
 */
record Piece(Place place, String text) {
    boolean isCommand() {
        return isCommand(text);
    }

    static boolean isCommand(String line) {
        return line.startsWith("/") && !line.startsWith("//") && !line.startsWith("/*");
    }
}
