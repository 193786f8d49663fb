package losslab.exercise.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import losslab.exercise.answerer.Channel;

/**
 * A virtual machine that compiles what comes over the wire, and runs nothing of it. It ends where
 * the compiler gives up: out of stack or memory in the middle of anything, a compiler may have left
 * half of it behind, and the next file is another student's.
 */
public final class CompileServer {
    private CompileServer() {}

    /**
     * @param arguments the socket
     */
    public static void main(String[] arguments) throws IOException {
        Channel channel = new Channel(Path.of(arguments[0]));
        for (byte[] bytes = channel.receive(); bytes.length > 0; bytes = channel.receive()) {
            channel.send(compiled(bytes).bytes());
        }
        Runtime.getRuntime().halt(0);
    }

    /** The question that {@link #compiled} answers. */
    public static byte[] question(String file, String source, Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(locale.toLanguageTag());
        out.writeUTF(file);
        out.write(source.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static Compiled compiled(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Locale locale = Locale.forLanguageTag(in.readUTF());
        String file = in.readUTF();
        String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return Javac.compile(file, source, "", locale);
    }
}
