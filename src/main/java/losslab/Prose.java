package losslab;

/** A text that the REPL prints as it is, not as a quoted string. */
public record Prose(String text) {
    @Override
    public String toString() {
        return text;
    }
}
