package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive as large as the official one and laid out like it, with noise for pictures: 50,000 and
 * 10,000 records, each class equally often.
 */
@Tag("slow")
class CifarFullSizeTest {
    private static final int RECORD = 1 + 1 + 3 * 32 * 32;
    private static final long LITTLE = 50_000_000; // bytes; the records are 184 million

    @TempDir Path folder;

    @Test
    void threeClassesOfTheWholeNeedLittleMemory() throws IOException {
        Path file = folder.resolve(CifarSamples.NAME);
        MessageDigest digest = Checksum.md5("").digest();
        try (OutputStream raw = new DigestOutputStream(Files.newOutputStream(file), digest);
                OutputStream gzip = new GZIPOutputStream(raw, 1 << 16);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            tar.putArchiveEntry(new TarArchiveEntry("cifar-100-binary/"));
            tar.closeArchiveEntry();
            records(tar, "train.bin", 50_000);
            records(tar, "test.bin", 10_000);
        }
        List<Integer> classes = List.of(0, 22, 37);
        Dataset data = Dataset.of(new Cifar100(file.toString(), classes, 0, Checksum.of(digest)));
        long before = used();
        assertEquals(1_350, data.train().size());
        assertEquals(150, data.validation().size());
        assertEquals(300, data.test().size());
        assertTrue(used() - before < LITTLE, "kept " + (used() - before));
        for (int label = 0; label < classes.size(); label++) {
            int which = label;
            assertEquals(100, IntStream.of(data.test().labels()).filter(l -> l == which).count());
        }
    }

    private static void records(TarArchiveOutputStream tar, String name, int n) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("cifar-100-binary/" + name);
        entry.setSize((long) n * RECORD);
        tar.putArchiveEntry(entry);
        Random random = new Random(n);
        byte[] record = new byte[RECORD];
        for (int i = 0; i < n; i++) {
            random.nextBytes(record);
            record[0] = (byte) (i % 20);
            record[1] = (byte) (i % 100);
            tar.write(record);
        }
        tar.closeArchiveEntry();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
