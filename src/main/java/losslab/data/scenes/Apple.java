package losslab.data.scenes;

import losslab.math.Rng;

/** A round fruit with a hollow at the stem, lit from one side; red, green or yellow. */
final class Apple implements Shape {
    private static final double[] HUES = {0.98, 0.0, 0.03, 0.13, 0.22, 0.3};

    private final Paint skin;
    private final double dent;
    private final double waist;
    private final double lightX;
    private final double lightY;
    private final double gloss;
    private final double lean; // of the stem
    private final double stem; // its length; 0: none
    private final boolean leaf;

    Apple(Rng rng) {
        double hue = HUES[rng.nextInt(HUES.length)] + rng.uniform(-0.02, 0.02);
        skin = Paint.hsv(hue, rng.uniform(0.5, 0.95), rng.uniform(0.45, 0.95));
        dent = rng.uniform(0.15, 0.35);
        waist = rng.uniform(0, 0.12);
        double angle = rng.uniform(-2.4, -0.7);
        lightX = 0.7 * StrictMath.cos(angle);
        lightY = 0.7 * StrictMath.sin(angle);
        gloss = rng.uniform(0.1, 0.7);
        lean = rng.uniform(-0.5, 0.5);
        stem = rng.nextDouble() < 0.75 ? rng.uniform(0.25, 0.5) : 0;
        leaf = rng.nextDouble() < 0.35;
    }

    @Override
    public void color(double x, double y, double[] rgb) {
        double top = y + 0.72;
        if (stem > 0 && top < 0.1 && top > -stem && Math.abs(x - lean * -top) < 0.07) {
            new Paint(0.33, 0.22, 0.1).on(rgb, 1);
            return;
        }
        double leafX = (x - 0.32) / 0.3;
        double leafY = (y + 0.95 + 0.3 * (x - 0.3)) / 0.13;
        if (leaf && leafX * leafX + leafY * leafY < 1) {
            new Paint(0.2, 0.5, 0.15).on(rgb, 1);
            return;
        }
        double r = Math.sqrt(x * x + y * y) + 1e-9;
        double up = 1 + y / r; // 0 straight up, 2 straight down
        double edge = 0.92 - dent * StrictMath.exp(-up / 0.12) - waist * up / 2;
        if (r < edge) {
            skin.on(rgb, light(x / edge, y / edge));
            double shine = x / edge - lightX * 0.6;
            double shineY = y / edge - lightY * 0.6;
            double white = gloss * StrictMath.exp(-(shine * shine + shineY * shineY) / 0.04);
            for (int c = 0; c < 3; c++) {
                rgb[c] += white * (1 - rgb[c]);
            }
        }
    }

    /** Of a ball. */
    private double light(double x, double y) {
        double depth = Math.sqrt(Math.max(0, 1 - x * x - y * y));
        return 0.4 + 0.6 * Math.max(0, lightX * x + lightY * y + 0.7 * depth);
    }
}
