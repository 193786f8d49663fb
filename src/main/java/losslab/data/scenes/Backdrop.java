package losslab.data.scenes;

import losslab.math.Rng;

/** What lies behind a thing: two colours, mixed by a slope, a horizon, stripes or clouds. */
final class Backdrop implements Shape {
    private enum Kind {
        SLOPE,
        HORIZON,
        STRIPES,
        CLOUDS
    }

    private static final int WAVES = 4;

    private final Kind kind;
    private final Paint one;
    private final Paint other;
    private final double across; // the direction of slope and stripes
    private final double down;
    private final double horizon;
    private final double[][] waves = new double[WAVES][];

    Backdrop(Rng rng) {
        kind = Kind.values()[rng.nextInt(Kind.values().length)];
        one = Paint.any(rng, 0.1, 1);
        other = Paint.any(rng, 0.1, 1);
        double angle = rng.uniform(0, 2 * Math.PI);
        across = StrictMath.cos(angle);
        down = StrictMath.sin(angle);
        horizon = rng.uniform(-0.2, 0.7);
        for (int w = 0; w < WAVES; w++) {
            waves[w] = new double[] {rng.uniform(-4, 4), rng.uniform(-4, 4), rng.uniform(0, 6.3)};
        }
    }

    @Override
    public void color(double x, double y, double[] rgb) {
        double share = Math.max(0, Math.min(1, share(x, y)));
        rgb[0] = one.red() + share * (other.red() - one.red());
        rgb[1] = one.green() + share * (other.green() - one.green());
        rgb[2] = one.blue() + share * (other.blue() - one.blue());
    }

    private double share(double x, double y) {
        double along = across * x + down * y;
        return switch (kind) {
            case SLOPE -> 0.5 + along / 2;
            case HORIZON -> (y < horizon ? 0.15 : 0.85) + 0.1 * along;
            case STRIPES -> 0.5 + 0.5 * StrictMath.sin(9 * along + waves[0][2]);
            case CLOUDS -> 0.5 + clouds(x, y) / 4;
        };
    }

    private double clouds(double x, double y) {
        double sum = 0;
        for (double[] wave : waves) {
            sum += StrictMath.sin(wave[0] * x + wave[1] * y + wave[2]);
        }
        return sum;
    }
}
