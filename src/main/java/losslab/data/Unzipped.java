package losslab.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import losslab.base.Check;

/** The contents of a file that may be gzipped, whatever its name says. */
final class Unzipped {
    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8; // bytes of gzip: CRC-32, then the length, little-endian

    private Unzipped() {}

    static InputStream open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            raw.mark(2);
            boolean gzipped = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return gzipped ? new GZIPInputStream(raw, BUFFER) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The CRC-32 of the contents; of a gzipped file the one it claims. */
    static long crc32(Path path) {
        try (InputStream in = open(path)) {
            if (in instanceof GZIPInputStream) {
                return claimed(path);
            }
            CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
            checked.transferTo(OutputStream.nullOutputStream());
            return checked.getChecksum().getValue();
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    private static long claimed(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(Math.max(0, channel.size() - TRAILER));
            int got = 0;
            while (trailer.hasRemaining() && got >= 0) {
                got = channel.read(trailer);
            }
            return trailer.getInt(0) & 0xffffffffL;
        }
    }

    /** The error, in one line, for what went wrong while reading. */
    static IllegalArgumentException damaged(Path path, IOException e) {
        if (e instanceof EOFException) {
            return Check.fail("data.idx.cut", path);
        }
        return e instanceof ZipException
                ? Check.fail("data.idx.damaged", path, e.getMessage())
                : Check.fail("data.unreadable", path, Reason.of(e));
    }
}
