package losslab.data.scenes;

import java.util.Arrays;
import losslab.math.Rng;

/** Draws pictures of 32 × 32 pixels in colour: a thing before a backdrop, seen by a camera. */
public final class ThingPainter {
    public static final int SIDE = 32;

    private static final int CHANNELS = 3;
    private static final int SAMPLES = 2; // a pixel's, each way
    private static final double SHIFT = 0.15; // of the thing, in half sides
    private static final double TURN = 0.15; // radians

    private ThingPainter() {}

    /**
     * Writes the 3,072 values, row by row, a pixel's red, green and blue side by side, from {@code
     * out[offset]} on; all are multiples of 1/255. The same generator gives the same bits on every
     * machine.
     */
    public static void paint(Thing thing, Rng rng, float[] out, int offset) {
        Shape backdrop = new Backdrop(rng);
        Shape shape = thing.shape(rng);
        double size = rng.uniform(0.65, 0.95);
        double angle = rng.uniform(-TURN, TURN);
        double cos = StrictMath.cos(angle) / size;
        double sin = StrictMath.sin(angle) / size;
        double dx = rng.uniform(-SHIFT, SHIFT);
        double dy = rng.uniform(-SHIFT, SHIFT);
        Shape posed =
                (x, y, rgb) ->
                        shape.color(
                                cos * (x - dx) + sin * (y - dy),
                                cos * (y - dy) - sin * (x - dx),
                                rgb);
        Camera camera = new Camera(rng);
        double[] rgb = new double[CHANNELS];
        double[] sum = new double[CHANNELS];
        for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
            Arrays.fill(sum, 0);
            for (int s = 0; s < SAMPLES * SAMPLES; s++) {
                double x = place(pixel % SIDE, s % SAMPLES);
                double y = place(pixel / SIDE, s / SAMPLES);
                backdrop.color(x, y, rgb);
                posed.color(x, y, rgb);
                for (int c = 0; c < CHANNELS; c++) {
                    sum[c] += rgb[c] / (SAMPLES * SAMPLES);
                }
            }
            camera.take(sum, rng, out, offset + CHANNELS * pixel);
        }
    }

    /** From −1 to 1. */
    private static double place(int pixel, int sample) {
        return 2 * (pixel + (sample + 0.5) / SAMPLES) / SIDE - 1;
    }
}
