package losslab.exercise;

import losslab.base.Text;

/**
 * One hint of an exercise.
 *
 * @param number counted from 1
 * @param of how many there are
 */
public record Hint(Exercise exercise, int number, int of, String text) {
    private static final String LINE = "(.{1,78})( +|\\n|$)"; // whole words, for any terminal

    @Override
    public String toString() {
        String more = number < of ? "exercise.hint.more" : "exercise.hint.last";
        return Text.get("exercise.hint", number, of)
                + "\n"
                + text.replaceAll(LINE, "$1\n").stripTrailing()
                + "\n"
                + Text.get(more, exercise.name());
    }
}
