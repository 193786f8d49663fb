package losslab.exercise.answerer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;

/**
 * Values as bytes: the type as a letter, after a bracket for every dimension of an array; then the
 * value. Numbers, truth values, texts and their arrays can be carried; Java's serialisation, which
 * would run a student's code in the grader, is not used. Lengths are checked against what is there
 * before anything is allocated.
 */
final class Wire {
    private static final int LONGEST_TEXT = 10_000; // characters
    private static final int DIMENSIONS = 3;

    private Wire() {}

    static boolean carries(Object value) {
        if (value instanceof String) {
            return ((String) value).length() < LONGEST_TEXT;
        }
        if (value == null || !known(value.getClass())) {
            return false;
        }
        boolean whole = true;
        if (value instanceof Object[]) {
            for (Object element : (Object[]) value) {
                whole &= carries(element);
            }
        }
        return whole;
    }

    private static boolean known(Class<?> type) {
        Class<?> element = type;
        for (int i = 0; i < DIMENSIONS && element.isArray(); i++) {
            element = element.getComponentType();
        }
        // an array of Double could hold null, so the type of an element is a plain one
        boolean boxed = type == Double.class || type == Integer.class;
        return boxed || type == Long.class || type == Boolean.class || letter(element) != 0;
    }

    static void write(DataOutputStream out, Object value) throws IOException {
        if (!carries(value)) {
            throw new IllegalArgumentException("cannot be carried: " + value);
        }
        Class<?> element = value.getClass();
        while (element.isArray()) {
            out.writeByte('[');
            element = element.getComponentType();
        }
        out.writeByte(letter(MethodType.methodType(element).unwrap().returnType()));
        content(out, value);
    }

    private static void content(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Double) {
            out.writeDouble((Double) value);
        } else if (value instanceof Integer) {
            out.writeInt((Integer) value);
        } else if (value instanceof Long) {
            out.writeLong((Long) value);
        } else if (value instanceof Boolean) {
            out.writeBoolean((Boolean) value);
        } else if (value instanceof String) {
            out.writeUTF((String) value);
        } else {
            int length = Array.getLength(value);
            out.writeInt(length);
            for (int i = 0; i < length; i++) {
                content(out, Array.get(value, i));
            }
        }
    }

    static Object read(DataInputStream in) throws IOException {
        int dimensions = 0;
        int letter = in.readUnsignedByte();
        while (letter == '[' && dimensions < DIMENSIONS) {
            dimensions++;
            letter = in.readUnsignedByte();
        }
        Class<?> type = type(letter);
        for (int i = 0; i < dimensions; i++) {
            type = type.arrayType();
        }
        return content(in, type);
    }

    private static Object content(DataInputStream in, Class<?> type) throws IOException {
        if (type == double.class) {
            return in.readDouble();
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == long.class) {
            return in.readLong();
        } else if (type == boolean.class) {
            return in.readBoolean();
        } else if (type == String.class) {
            return in.readUTF();
        }
        int length = in.readInt();
        if (length < 0 || length > in.available()) { // an element is a byte or more
            throw new IOException("an array of " + length + " in " + in.available() + " bytes");
        }
        Object array = Array.newInstance(type.getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, content(in, type.getComponentType()));
        }
        return array;
    }

    /** 0 for a type that is not carried. */
    private static char letter(Class<?> type) {
        if (type == double.class || type == int.class) {
            return type == double.class ? 'd' : 'i';
        } else if (type == long.class || type == boolean.class) {
            return type == long.class ? 'j' : 'b';
        }
        return type == String.class ? 's' : 0;
    }

    private static Class<?> type(int letter) throws IOException {
        switch (letter) {
            case 'd':
                return double.class;
            case 'i':
                return int.class;
            case 'j':
                return long.class;
            case 'b':
                return boolean.class;
            case 's':
                return String.class;
            default:
                throw new IOException("no value of type " + letter);
        }
    }
}
