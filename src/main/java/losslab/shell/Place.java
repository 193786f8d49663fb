package losslab.shell;

/**
 * A line of a script.
 *
 * @param line counted from 1
 */
record Place(String file, int line) {
    /**
     * @param relative a line of what begins here, counted from 1
     */
    Place line(int relative) {
        return new Place(file, line + Math.max(relative, 1) - 1);
    }

    /** The place after a text that begins here. */
    Place after(String text) {
        return new Place(file, line + (int) text.chars().filter(c -> c == '\n').count());
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
