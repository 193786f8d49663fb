package losslab.data.scenes;

import losslab.math.Rng;

/** How a picture comes out: its exposure, its contrast, a cast of colour, and grain. */
final class Camera {
    private final double contrast;
    private final double exposure;
    private final double[] cast = new double[3];
    private final double grain;

    Camera(Rng rng) {
        contrast = rng.uniform(0.6, 1.05);
        exposure = rng.uniform(-0.1, 0.1);
        for (int c = 0; c < cast.length; c++) {
            cast[c] = rng.uniform(-0.06, 0.06);
        }
        grain = rng.uniform(0.02, 0.08);
    }

    /** Writes one pixel: multiples of 1/255. */
    void take(double[] rgb, Rng rng, float[] out, int at) {
        for (int c = 0; c < rgb.length; c++) {
            double seen =
                    0.5
                            + contrast * (rgb[c] - 0.5)
                            + exposure
                            + cast[c]
                            + grain * rng.nextGaussian();
            out[at + c] = Math.round(255 * Math.max(0, Math.min(1, seen))) / 255f;
        }
    }
}
