package losslab.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import losslab.base.Check;

/**
 * A file of unsigned bytes in the IDX format, gzipped or not, read from front to end: a magic
 * number whose last byte is the number of dimensions, the dimensions, the bytes, all big-endian.
 * Every error is an {@link IllegalArgumentException} that names the file.
 */
final class IdxFile implements AutoCloseable {
    static final int LABELS = 0x801;
    static final int IMAGES = 0x803;

    private final Path path;
    private final DataInputStream in;
    private final int[] dimensions;

    private IdxFile(Path path, DataInputStream in, int[] dimensions) {
        this.path = path;
        this.in = in;
        this.dimensions = dimensions;
    }

    static IdxFile open(Path path, int magic) {
        try {
            DataInputStream in = new DataInputStream(Unzipped.open(path));
            try {
                return new IdxFile(path, in, header(path, in, magic));
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unzipped.damaged(path, e);
        }
    }

    private static int[] header(Path path, DataInputStream in, int magic) throws IOException {
        int found = in.readInt();
        if (found != magic) {
            throw Check.fail("data.idx.magic", path, hex(found), hex(magic));
        }
        int[] dimensions = new int[magic & 0xff];
        for (int d = 0; d < dimensions.length; d++) {
            dimensions[d] = in.readInt();
            if (dimensions[d] <= 0) {
                throw Check.fail("data.idx.dimension", path, dimensions[d]);
            }
        }
        return dimensions;
    }

    Path path() {
        return path;
    }

    /** The d-th dimension; dimension 0 is the number of examples. */
    int dimension(int d) {
        return dimensions[d];
    }

    /** The next bytes, as many as asked for. */
    void read(byte[] into, int length) {
        try {
            in.readFully(into, 0, length);
        } catch (EOFException e) {
            throw Check.fail("data.idx.truncated", path, dimensions[0]);
        } catch (IOException e) {
            throw Unzipped.damaged(path, e);
        }
    }

    /** Asserts that all was read; for a gzipped file this also proves its checksum. */
    void end() {
        try {
            if (in.read() >= 0) {
                throw Check.fail("data.idx.longer", path, dimensions[0]);
            }
        } catch (IOException e) {
            throw Unzipped.damaged(path, e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Unzipped.damaged(path, e);
        }
    }

    private static String hex(int magic) {
        return String.format("0x%08x", magic);
    }
}
