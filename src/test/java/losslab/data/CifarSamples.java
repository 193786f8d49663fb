package losslab.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Small archives in the format of CIFAR-100. Record i is of class i mod 100; its red values are i
 * mod 256, its green ones 1, and the blue value of pixel p is p mod 256.
 */
final class CifarSamples {
    static final String NAME = "cifar-100-binary.tar.gz";

    private CifarSamples() {}

    static byte[] archive(int train, int test) {
        return tarGz(
                "cifar-100-binary/fine_label_names.txt",
                "apple\n".getBytes(),
                "cifar-100-binary/test.bin",
                records(test),
                "cifar-100-binary/train.bin",
                records(train));
    }

    static byte[] python() {
        return tarGz("cifar-100-python/train", new byte[5000]);
    }

    static byte[] records(int n) {
        byte[] all = new byte[n * 3074];
        for (int i = 0; i < n; i++) {
            int at = i * 3074;
            all[at] = 19;
            all[at + 1] = (byte) (i % 100);
            for (int p = 0; p < 1024; p++) {
                all[at + 2 + p] = (byte) i;
                all[at + 2 + 1024 + p] = 1;
                all[at + 2 + 2048 + p] = (byte) p;
            }
        }
        return all;
    }

    /** Names and contents in turn. */
    static byte[] tarGz(Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            for (int i = 0; i < entries.length; i += 2) {
                byte[] contents = (byte[]) entries[i + 1];
                TarArchiveEntry entry = new TarArchiveEntry((String) entries[i]);
                entry.setSize(contents.length);
                entry.setModTime(0);
                tar.putArchiveEntry(entry);
                tar.write(contents);
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static String md5(byte[] bytes) {
        java.security.MessageDigest digest = Checksum.md5("").digest();
        digest.update(bytes);
        return Checksum.of(digest);
    }

    static Path write(Path folder, byte[] archive) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(NAME), archive);
    }
}
