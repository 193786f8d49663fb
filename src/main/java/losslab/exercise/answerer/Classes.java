package losslab.exercise.answerer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Classes that never were in a file: compiled in one process, sent over a wire, loaded here. */
public final class Classes extends ClassLoader {
    private final Map<String, byte[]> classes;

    /**
     * @param classes by their names
     */
    public Classes(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = new TreeMap<>(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** As they go over the wire. */
    public static byte[] pack(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if this is nothing that was packed
     */
    public static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Map<String, byte[]> classes = new TreeMap<>();
        while (in.available() > 0) {
            String name = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("a class of " + length + " bytes");
            }
            classes.put(name, in.readNBytes(length));
        }
        return classes;
    }
}
