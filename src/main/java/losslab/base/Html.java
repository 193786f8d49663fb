package losslab.base;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML being written: elements are closed, texts are escaped, here and nowhere else. */
public final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes names and values in turn
     */
    public Html open(String tag, String... attributes) {
        alone(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element that has no end: {@code img}, {@code meta}. */
    public Html alone(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            out.append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text in it. */
    public Html with(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Html text(String text) {
        out.append(escaped(text).replace("\n", "<br>"));
        return this;
    }

    /** What is HTML already, such as a style sheet. */
    public Html raw(String html) {
        out.append(html);
        return this;
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
