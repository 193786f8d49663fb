package losslab.exercise.task;

import java.util.stream.IntStream;
import losslab.math.Rng;

/**
 * Points around the corners of the unit square, of class 1 where the two coordinates differ; turned
 * about the middle or with the classes exchanged, they are as hard to tell.
 *
 * @param x a row per point
 * @param y 0 or 1
 */
public record XorPoints(double[][] x, double[] y) {
    private static final double NOISE = 0.1;
    private static final double MIDDLE = 0.5;

    /** As many around every corner, if n is a multiple of four. */
    public static XorPoints draw(int n, Rng rng) {
        double[][] x = new double[n][];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            int first = i & 1;
            int second = i >> 1 & 1;
            y[i] = first ^ second;
            x[i] =
                    new double[] {
                        first + NOISE * rng.nextGaussian(), second + NOISE * rng.nextGaussian()
                    };
        }
        return new XorPoints(x, y);
    }

    /** Turned about the middle of the square. */
    public XorPoints turned(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double[][] turned = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double right = x[i][0] - MIDDLE;
            double up = x[i][1] - MIDDLE;
            turned[i] =
                    new double[] {MIDDLE + cos * right - sin * up, MIDDLE + sin * right + cos * up};
        }
        return new XorPoints(turned, y);
    }

    /** With the classes exchanged. */
    public XorPoints exchanged() {
        return new XorPoints(x, IntStream.range(0, y.length).mapToDouble(i -> 1 - y[i]).toArray());
    }

    /** The share of them whose class these probabilities of class 1 tell. */
    public double accuracy(double... p) {
        return IntStream.range(0, y.length).filter(i -> p[i] > MIDDLE == (y[i] == 1)).count()
                / (double) y.length;
    }
}
