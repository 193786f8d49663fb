package losslab.exercise.compile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Source and classes as bytes in memory, and no more of them than is reasonable. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private static final int MOST = 4 << 20; // bytes of all classes

    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();
    private int size;

    MemoryFiles(JavaFileManager jdk) {
        super(jdk);
    }

    static JavaFileObject source(String file, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(
                URI.create("bytes:///" + name.replace('.', '/') + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                return open(name);
            }
        };
    }

    private OutputStream open(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.put(name, bytes);
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] more, int from, int length) throws IOException {
                size += length;
                if (size > MOST) {
                    throw new IOException("more than " + MOST + " bytes of classes");
                }
                out.write(more, from, length);
            }
        };
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }
}
