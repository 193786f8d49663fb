package losslab.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import losslab.base.Check;

/** A zip that is read with caution: sizes are looked at before, checksums after unpacking. */
final class Unpacking implements AutoCloseable {
    private static final int MOST = Integer.MAX_VALUE - 8; // what an array can hold

    private final ZipFile zip;

    Unpacking(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    String text(String name) throws IOException {
        return new String(unpacked(entry(name)), StandardCharsets.UTF_8);
    }

    /** The bytes of an entry that must have this many. */
    byte[] bytes(String name, long expected) throws IOException {
        ZipEntry entry = entry(name);
        if (entry.getSize() != expected) {
            throw Check.fail("store.size", name, expected, entry.getSize());
        }
        return unpacked(entry);
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Check.fail("store.missing", name);
        }
        return entry;
    }

    private byte[] unpacked(ZipEntry entry) throws IOException {
        long size = entry.getSize();
        boolean bomb = size > Packing.LARGE && size / 2 > entry.getCompressedSize();
        if (size < 0 || size > MOST || bomb) {
            throw Check.fail("store.bomb", entry.getName(), entry.getCompressedSize(), size);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) size);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length < size || in.read() >= 0 || sum.getValue() != entry.getCrc()) {
                throw Check.fail("store.damaged", entry.getName());
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
