package losslab.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import losslab.math.Matrix;

/**
 * The pictures of some classes out of one file of CIFAR-100. A record is the number of the
 * superclass, the number of the class, then 1,024 bytes each of red, green and blue, row by row.
 */
final class CifarRecords {
    private static final int PIXELS = Cifar100.SHAPE.pixels();
    private static final int CHANNELS = Cifar100.SHAPE.channels();
    private static final int LABELS = 2;

    private final List<Integer> classes;
    private final List<byte[]> kept = new ArrayList<>();

    CifarRecords(List<Integer> classes) {
        this.classes = classes;
    }

    /** Reads records to the end of the stream. */
    void read(InputStream in, String name) throws IOException {
        byte[] record = new byte[LABELS + CHANNELS * PIXELS];
        for (int n; (n = in.readNBytes(record, 0, record.length)) > 0; ) {
            if (n < record.length) {
                throw new EOFException(name);
            }
            if (classes.contains(record[1] & 0xff)) {
                kept.add(record.clone());
            }
        }
    }

    int size() {
        return kept.size();
    }

    /** Some of them, the classes numbered anew, a pixel's channels side by side. */
    Split split(int from, int to) {
        float[] x = new float[Math.multiplyExact(to - from, PIXELS * CHANNELS)];
        int[] labels = new int[to - from];
        int at = 0;
        for (int i = 0; i < labels.length; i++) {
            byte[] record = kept.get(from + i);
            labels[i] = classes.indexOf(record[1] & 0xff);
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                for (int c = 0; c < CHANNELS; c++) {
                    x[at++] = (record[LABELS + c * PIXELS + pixel] & 0xff) / 255f;
                }
            }
        }
        Matrix rows = Matrix.wrap(labels.length, PIXELS * CHANNELS, x);
        return new Split(rows, Split.oneHot(labels, classes.size()));
    }
}
