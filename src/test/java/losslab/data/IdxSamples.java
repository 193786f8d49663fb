package losslab.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small IDX files: image i has all pixels i mod 256, label i is i mod 10. */
public final class IdxSamples {
    private IdxSamples() {}

    static byte[] images(int n) {
        return images(0x803, n, n, 28);
    }

    static byte[] images(int magic, int announced, int n, int side) {
        return bytes(
                out -> {
                    out.writeInt(magic);
                    out.writeInt(announced);
                    out.writeInt(side);
                    out.writeInt(side);
                    for (int i = 0; i < n; i++) {
                        for (int p = 0; p < side * side; p++) {
                            out.writeByte(i);
                        }
                    }
                });
    }

    static byte[] labels(int n) {
        return labels(0x801, n, n, 10);
    }

    static byte[] labels(int magic, int announced, int n, int classes) {
        return bytes(
                out -> {
                    out.writeInt(magic);
                    out.writeInt(announced);
                    for (int i = 0; i < n; i++) {
                        out.writeByte(i % classes);
                    }
                });
    }

    /** The four files, gzipped, with their official names. */
    public static void write(Path directory, int train, int test) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve("train-images-idx3-ubyte.gz"), gzip(images(train)));
        Files.write(directory.resolve("train-labels-idx1-ubyte.gz"), gzip(labels(train)));
        Files.write(directory.resolve("t10k-images-idx3-ubyte.gz"), gzip(images(test)));
        Files.write(directory.resolve("t10k-labels-idx1-ubyte.gz"), gzip(labels(test)));
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
