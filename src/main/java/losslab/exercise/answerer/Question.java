package losslab.exercise.answerer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What the grader asks.
 *
 * @param object the number of the object asked, or to be made
 * @param method "" for a constructor
 */
public record Question(Kind kind, int object, String method, Object... arguments) {
    /** The three things that can be asked. */
    public enum Kind {
        CREATE,
        CALL,
        /** Which line is running? */
        WHERE
    }

    Reply put(Answers answers) {
        return kind == Kind.CREATE
                ? answers.create(object, arguments)
                : answers.call(object, method, arguments);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(kind.ordinal());
        out.writeInt(object);
        out.writeUTF(method);
        out.writeByte(arguments.length);
        for (Object argument : arguments) {
            Wire.write(out, argument);
        }
        return bytes.toByteArray();
    }

    static Question of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Kind kind = Kind.values()[in.readUnsignedByte()];
        int object = in.readInt();
        String method = in.readUTF();
        Object[] arguments = new Object[in.readUnsignedByte()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Wire.read(in);
        }
        return new Question(kind, object, method, arguments);
    }
}
