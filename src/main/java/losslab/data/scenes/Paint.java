package losslab.data.scenes;

import losslab.math.Rng;

/** A colour: red, green and blue in [0, 1]. */
record Paint(double red, double green, double blue) {
    /**
     * @param hue 0 red, 1/3 green, 2/3 blue, 1 red again
     * @param saturation 0 grey … 1
     * @param value brightness of the brightest channel
     */
    static Paint hsv(double hue, double saturation, double value) {
        return new Paint(
                channel(hue, saturation, value),
                channel(hue + 2 / 3.0, saturation, value),
                channel(hue + 1 / 3.0, saturation, value));
    }

    private static double channel(double hue, double saturation, double value) {
        double turn = 6 * (hue - Math.floor(hue));
        double share = Math.max(0, Math.min(1, Math.abs(turn - 3) - 1));
        return value * (1 - saturation * (1 - share));
    }

    /** Any hue, from pale to strong. */
    static Paint any(Rng rng, double darkest, double brightest) {
        return hsv(rng.nextDouble(), 0.9 * rng.nextDouble(), rng.uniform(darkest, brightest));
    }

    void on(double[] rgb, double light) {
        rgb[0] = light * red;
        rgb[1] = light * green;
        rgb[2] = light * blue;
    }
}
