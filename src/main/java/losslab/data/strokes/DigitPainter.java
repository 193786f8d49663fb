package losslab.data.strokes;

import losslab.base.Check;
import losslab.math.Rng;

/**
 * Draws a digit as somebody might have written it: a glyph of the alphabet, distorted, framed and
 * inked. Cost: some twenty microseconds a picture.
 */
public final class DigitPainter {
    /** Pixels along a side of the picture. */
    public static final int SIDE = Raster.SIDE;

    private static final double THIN = 0.85; // radius of the pen, pixels
    private static final double THICK = 2.2;
    private static final double SHIFT = 0.5; // pixels off the centre

    private DigitPainter() {}

    /**
     * Writes the 784 pixels, row by row, from {@code out[offset]} on: 0 is paper, 1 is ink, all are
     * multiples of 1/255. The same generator gives the same bits on every machine.
     *
     * @throws IllegalArgumentException if label is not one of 0 … 9
     */
    public static void paint(int label, Rng rng, float[] out, int offset) {
        Check.within("label", label, 0, 9, "paint(7, …)");
        Glyph glyph = Alphabet.choose(label, rng);
        Trace trace = Trace.of(glyph, new Distortion(rng));
        double u = rng.nextDouble();
        double radius = THIN + (THICK - THIN) * u * (0.6 + 0.4 * u);
        double size = rng.uniform(0.92, 1);
        Frame.fit(trace, radius, size, rng.uniform(-SHIFT, SHIFT), rng.uniform(-SHIFT, SHIFT));
        Raster raster = new Raster(radius, out, offset);
        raster.draw(trace);
        raster.develop(Math.min(1, rng.uniform(0.9, 1.1)), rng);
    }
}
