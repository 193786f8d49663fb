package losslab.data;

import java.util.stream.IntStream;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * Pictures that are drawn on the spot, as many of each class as of any other, on all cores. With
 * noise, normal noise is added to every value and what leaves [0, 1] is clipped; the drawings
 * underneath stay the same.
 */
record Pictures(ImageShape shape, int classes, double noise) {
    /** Draws one picture. */
    interface Painter {
        /** Writes the values of one picture of a class, in [0, 1], from {@code out[offset]} on. */
        void paint(int label, Rng rng, float[] out, int offset);
    }

    Split paint(int n, Rng rng, Painter painter) {
        int[] labels = IntStream.range(0, n).map(i -> i % classes).toArray();
        rng.split("labels").shuffle(labels);
        int values = shape.pixels() * shape.channels();
        float[] x = new float[Math.multiplyExact(n, values)];
        // a stream for each picture: the bits do not depend on who draws it when
        IntStream.range(0, n)
                .parallel()
                .forEach(
                        i -> {
                            Rng own = rng.split(i);
                            painter.paint(labels[i], own, x, i * values);
                            spoil(x, i * values, values, own.split("noise"));
                        });
        return new Split(Matrix.wrap(n, values, x), Split.oneHot(labels, classes));
    }

    private void spoil(float[] x, int from, int values, Rng rng) {
        if (noise == 0) {
            return;
        }
        for (int p = from; p < from + values; p++) {
            double noisy = x[p] + noise * rng.nextGaussian();
            x[p] = (float) Math.max(0, Math.min(1, noisy));
        }
    }
}
