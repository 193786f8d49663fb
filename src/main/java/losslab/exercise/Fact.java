package losslab.exercise;

import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Text;

/** One line of what was found: {@code expected: 0.1168}. */
public record Fact(String label, String value) {
    /**
     * @param key the text of the label is {@code exercise.fact.KEY}
     */
    public static Fact of(String key, String value) {
        return new Fact(Text.get("exercise.fact." + key), value);
    }

    /** The facts below one another, the values in a column. */
    public static String lines(List<Fact> facts, String indent) {
        int width = facts.stream().mapToInt(fact -> fact.label.length()).max().orElse(0) + 2;
        return facts.stream()
                .map(fact -> indent + pad(fact.label + ":", width) + fact.value)
                .collect(Collectors.joining("\n"));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
