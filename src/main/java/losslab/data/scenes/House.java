package losslab.data.scenes;

import losslab.math.Rng;

/** Walls under a gable or hip roof, with windows, a door and perhaps a chimney. */
final class House implements Shape {
    private final double width; // half of it
    private final double eaves; // the height of the roof's foot, y down
    private final double foot;
    private final double ridge; // the roof's top
    private final double overhang;
    private final double hip; // half the length of the ridge
    private final int windows;
    private final double windowSize;
    private final double door; // its centre
    private final double chimney; // its centre; beyond 1: none
    private final double shadow;
    private final Paint wall;
    private final Paint roof;
    private final Paint glass;
    private final Paint wood;

    House(Rng rng) {
        width = rng.uniform(0.6, 0.9);
        eaves = rng.uniform(-0.25, 0.1);
        foot = rng.uniform(0.6, 0.85);
        ridge = eaves - rng.uniform(0.35, 0.65);
        overhang = rng.uniform(0, 0.15);
        hip = rng.nextDouble() < 0.4 ? rng.uniform(0.2, 0.6) * width : 0;
        windows = 2 + rng.nextInt(3);
        windowSize = rng.uniform(0.25, 0.4);
        door = rng.uniform(-0.6, 0.6) * width;
        chimney = rng.nextDouble() < 0.5 ? rng.uniform(-0.5, 0.5) * width : 2;
        shadow = rng.uniform(-0.25, 0.25);
        wall = Paint.any(rng, 0.3, 0.95);
        roof = Paint.any(rng, 0.15, 0.8);
        glass = Paint.any(rng, 0.05, 0.95);
        wood = Paint.any(rng, 0.1, 0.8);
    }

    @Override
    public void color(double x, double y, double[] rgb) {
        double slope = (eaves - y) / (eaves - ridge); // 0 at the eaves, 1 at the ridge
        double half = width + overhang + slope * (hip - width - overhang);
        if (slope >= 0 && slope <= 1 && Math.abs(x) < half) {
            roof.on(rgb, 1 + shadow * x);
        } else if (Math.abs(x - chimney) < 0.09 && y > ridge - 0.1 && y < eaves) {
            wall.on(rgb, 0.7);
        } else if (Math.abs(x) < width && y >= eaves && y < foot) {
            walls(x, y, rgb);
        }
    }

    private void walls(double x, double y, double[] rgb) {
        double height = foot - eaves;
        double column = (x + width) / (2 * width) * windows;
        double inColumn = Math.abs(column - Math.floor(column) - 0.5);
        double inRow = Math.abs(y - eaves - 0.35 * height) / height;
        if (Math.abs(x - door) < 0.12 && y > foot - 0.5 * height) {
            wood.on(rgb, 1);
        } else if (inColumn < windowSize && inRow < 0.17) {
            glass.on(rgb, 1);
        } else {
            wall.on(rgb, 1 + shadow * x);
        }
    }
}
