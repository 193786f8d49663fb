package losslab.exercise.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import losslab.exercise.answerer.Classes;

/**
 * What a compiler made of a file.
 *
 * @param errors its first words, such as {@code FocalLoss.java:12: ';' expected}; empty if the file
 *     is in order
 * @param lines where the methods begin
 * @param classes the bytes of the classes by their names
 */
public record Compiled(
        List<String> errors, Map<String, Integer> lines, Map<String, byte[]> classes) {
    private static final int SHOWN = 5;
    private static final int LONGEST = 300; // characters

    public Compiled {
        errors = errors.stream().limit(SHOWN).map(Compiled::cut).toList();
        lines = new TreeMap<>(lines);
        classes = new TreeMap<>(classes);
    }

    private static String cut(String error) {
        return error.length() > LONGEST ? error.substring(0, LONGEST) + "…" : error;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(errors.size());
        for (String error : errors) {
            out.writeUTF(error);
        }
        out.writeInt(lines.size());
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            out.writeUTF(line.getKey());
            out.writeInt(line.getValue());
        }
        out.write(Classes.pack(classes));
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if the bytes are nothing that was compiled
     */
    public static Compiled of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<String> errors = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            errors.add(in.readUTF());
        }
        Map<String, Integer> lines = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            lines.put(in.readUTF(), in.readInt());
        }
        return new Compiled(errors, lines, Classes.unpack(in.readAllBytes()));
    }
}
