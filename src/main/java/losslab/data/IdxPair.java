package losslab.data;

import java.nio.file.Path;
import losslab.base.Check;
import losslab.math.Matrix;

/** Images of digits and their labels, two IDX files read side by side. */
final class IdxPair implements AutoCloseable {
    private static final int SIDE = 28;
    private static final int PIXELS = SIDE * SIDE;
    private static final int CLASSES = 10;
    private static final int CHUNK = 256; // images
    private static final float[] GREY = new float[256]; // of a byte: from 0 to 1

    static {
        for (int i = 0; i < GREY.length; i++) {
            GREY[i] = i / 255f;
        }
    }

    private final IdxFile images;
    private final IdxFile labels;
    private final byte[] buffer = new byte[CHUNK * PIXELS];
    private int position; // examples read so far

    private IdxPair(IdxFile images, IdxFile labels) {
        this.images = images;
        this.labels = labels;
    }

    static IdxPair open(Path images, Path labels) {
        IdxFile first = IdxFile.open(images, IdxFile.IMAGES);
        try {
            return new IdxPair(first, IdxFile.open(labels, IdxFile.LABELS)).checked();
        } catch (RuntimeException e) {
            first.close();
            throw e;
        }
    }

    private IdxPair checked() {
        if (images.dimension(1) != SIDE || images.dimension(2) != SIDE) {
            labels.close();
            throw Check.fail(
                    "data.idx.size", images.path(), images.dimension(1), images.dimension(2));
        }
        if (labels.dimension(0) != count()) {
            labels.close();
            throw Check.fail(
                    "data.idx.counts", images.path(), count(), labels.path(), labels.dimension(0));
        }
        return this;
    }

    int count() {
        return images.dimension(0);
    }

    /** The next n examples. */
    Split next(int n) {
        float[] x = new float[Math.multiplyExact(n, PIXELS)];
        for (int done = 0; done < n; done += CHUNK) {
            int chunk = Math.min(CHUNK, n - done) * PIXELS;
            images.read(buffer, chunk);
            int from = done * PIXELS;
            for (int p = 0; p < chunk; p++) {
                x[from + p] = GREY[buffer[p] & 0xff];
            }
        }
        return new Split(Matrix.wrap(n, PIXELS, x), Split.oneHot(labels(n), CLASSES));
    }

    void skip(int n) {
        for (int done = 0; done < n; done += CHUNK) {
            images.read(buffer, Math.min(CHUNK, n - done) * PIXELS);
        }
        labels(n);
    }

    private int[] labels(int n) {
        byte[] bytes = new byte[n];
        labels.read(bytes, n);
        int[] all = new int[n];
        for (int i = 0; i < n; i++) {
            all[i] = bytes[i] & 0xff;
            if (all[i] >= CLASSES) {
                throw Check.fail("data.idx.label", labels.path(), position + i, all[i]);
            }
        }
        position += n;
        return all;
    }

    /** Asserts that both files were read to their ends. */
    void end() {
        images.end();
        labels.end();
    }

    @Override
    public void close() {
        images.close();
        labels.close();
    }
}
