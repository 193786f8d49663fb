package losslab.data;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.GZIPInputStream;
import losslab.base.Check;
import losslab.base.Progress;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The archive of CIFAR-100 in its binary version, a tar.gz that is read from front to end without
 * unpacking it to the disk; of its two files the pictures of some classes are kept. Every error is
 * an {@link IllegalArgumentException} that names the file.
 */
final class CifarArchive {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final CifarRecords train;
    private final CifarRecords test;
    private boolean python; // was something of the Python version in it?

    private CifarArchive(Path path, List<Integer> classes) {
        this.path = path;
        this.train = new CifarRecords(classes);
        this.test = new CifarRecords(classes);
    }

    static CifarArchive read(Path path, Checksum checksum, List<Integer> classes) {
        CifarArchive archive = new CifarArchive(path, classes);
        MessageDigest digest = checksum.digest();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
                Progress progress = Progress.bytes(Cifar100.FOLDER, Files.size(path));
                DigestInputStream raw = new DigestInputStream(counted(file, progress), digest)) {
            InputStream unzipped = new GZIPInputStream(raw, BUFFER);
            archive.entries(new TarArchiveInputStream(unzipped));
            // to the very end: this proves the checksums
            unzipped.transferTo(OutputStream.nullOutputStream());
            raw.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw Unzipped.damaged(path, e);
        }
        return archive.checked(checksum, Checksum.of(digest));
    }

    private static InputStream counted(InputStream in, Progress progress) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = super.read(into, from, length);
                progress.step(Math.max(0, n));
                return n;
            }
        };
    }

    private void entries(TarArchiveInputStream tar) throws IOException {
        for (TarArchiveEntry entry; (entry = tar.getNextTarEntry()) != null; ) {
            String name = entry.getName();
            python |= name.startsWith("cifar-100-python");
            if (name.endsWith("/train.bin")) {
                train.read(tar, name);
            } else if (name.endsWith("/test.bin")) {
                test.read(tar, name);
            }
        }
    }

    private CifarArchive checked(Checksum required, String got) {
        if (python) {
            throw pythonVersion(path);
        }
        if (!got.equals(required.hex())) {
            throw Check.fail("data.cifar.checksum", path, required.hex(), got);
        }
        return this;
    }

    static IllegalArgumentException pythonVersion(Path path) {
        return Check.fail("data.cifar.python", path);
    }

    CifarRecords train() {
        return train;
    }

    CifarRecords test() {
        return test;
    }
}
