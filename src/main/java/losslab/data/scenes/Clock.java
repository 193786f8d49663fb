package losslab.data.scenes;

import losslab.math.Rng;

/** A face with a rim, marks for the hours and two hands; round or square, bright or dark. */
final class Clock implements Shape {
    private static final double HUB = 0.07;

    private final boolean square;
    private final double aspect;
    private final double rim; // where it begins
    private final int marks;
    private final double marksFrom;
    private final double thickness;
    private final Paint face;
    private final Paint edge;
    private final Paint ink;
    private final double[] hour;
    private final double[] minute;

    Clock(Rng rng) {
        square = rng.nextDouble() < 0.25;
        aspect = rng.uniform(0.8, 1.05);
        rim = rng.uniform(0.72, 0.9);
        marks = new int[] {4, 12, 12, 0}[rng.nextInt(4)];
        marksFrom = rng.uniform(0.6, 0.8) * rim;
        thickness = rng.uniform(0.05, 0.11);
        boolean bright = rng.nextDouble() < 0.6;
        face = Paint.any(rng, bright ? 0.75 : 0.1, bright ? 1 : 0.4);
        edge = Paint.any(rng, 0.1, 0.95);
        ink = Paint.any(rng, bright ? 0 : 0.75, bright ? 0.3 : 1);
        double time = rng.uniform(0, 12);
        hour = hand(time / 12, rng.uniform(0.4, 0.55) * rim);
        minute = hand(time, rng.uniform(0.65, 0.85) * rim);
    }

    private static double[] hand(double turns, double length) {
        double angle = 2 * Math.PI * turns;
        return new double[] {
            length * StrictMath.sin(angle), -length * StrictMath.cos(angle), length
        };
    }

    @Override
    public void color(double wide, double y, double[] rgb) {
        double x = wide / aspect;
        double round = Math.sqrt(x * x + y * y);
        double r = square ? 1.12 * Math.max(Math.abs(x), Math.abs(y)) : round;
        if (r > 1) {
            return;
        }
        if (r > rim) {
            edge.on(rgb, 0.85 - 0.15 * (x + y) / 1.5);
        } else if (round < HUB || on(hour, x, y) || on(minute, x, y) || isMark(x, y, round)) {
            ink.on(rgb, 1);
        } else {
            face.on(rgb, 1);
        }
    }

    private boolean on(double[] hand, double x, double y) {
        double along = (x * hand[0] + y * hand[1]) / hand[2];
        double across = Math.abs(x * hand[1] - y * hand[0]) / hand[2];
        return along > -0.1 && along < hand[2] && across < thickness;
    }

    private boolean isMark(double x, double y, double r) {
        if (marks == 0 || r < marksFrom || r > 0.95 * rim) {
            return false;
        }
        double turns = StrictMath.atan2(y, x) / (2 * Math.PI) * marks;
        return Math.abs(turns - Math.rint(turns)) * 2 * Math.PI / marks * r < 0.055;
    }
}
