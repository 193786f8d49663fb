package losslab.exercise.answerer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What came of a question.
 *
 * @param value what was returned; "" where nothing was
 * @param text more about it: the exception, the method missed, the type that cannot be carried
 * @param place the student's line, such as {@code FocalLoss.java:12}, or ""
 * @param printed the beginning of what was printed meanwhile
 */
public record Reply(Kind kind, Object value, String text, String place, String printed) {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_OUTPUT = 4000;

    /** How it ended. */
    public enum Kind {
        /** It returned a value. */
        DONE,
        /** It threw. */
        THREW,
        /** There is no such class, constructor or method. */
        MISSING,
        /** It returned null or something that is neither number, text nor array. */
        STRANGE,
        /** It was still running when its time was over. */
        STUCK,
        /** It used more memory or disk than it may. */
        GREEDY,
        /** It ended the virtual machine. */
        ENDED
    }

    public Reply {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        place = place.length() > LONGEST_TEXT ? place.substring(0, LONGEST_TEXT) : place;
        printed =
                printed.length() > LONGEST_OUTPUT ? printed.substring(0, LONGEST_OUTPUT) : printed;
    }

    public static Reply done(Object value) {
        return new Reply(Kind.DONE, value, "", "", "");
    }

    public static Reply not(Kind kind, String text, String place) {
        return new Reply(kind, "", text, place, "");
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }

    /** The same of another kind, as the grader knows it. */
    public Reply as(Kind other) {
        return new Reply(other, value, text, place, printed);
    }

    /** The same, after something was printed. */
    Reply after(String output) {
        return new Reply(kind, value, text, place, output);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(kind.ordinal());
        Wire.write(out, value);
        out.writeUTF(text);
        out.writeUTF(place);
        out.writeUTF(printed);
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if the bytes are not a reply
     */
    public static Reply of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int kind = in.readUnsignedByte();
        if (kind >= Kind.values().length) {
            throw new IOException("no reply of kind " + kind);
        }
        return new Reply(
                Kind.values()[kind], Wire.read(in), in.readUTF(), in.readUTF(), in.readUTF());
    }
}
