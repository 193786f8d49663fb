package losslab.data;

import losslab.base.Check;
import losslab.base.Task;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A regression source with gross errors: this share of the training and validation targets is moved
 * up or down by {@code size}. The test targets stay as they are.
 *
 * @param share of the targets, in [0, 1]
 * @param size how far they are moved, in units of the target
 */
public record Outliers(Source source, double share, double size) implements Around {
    public Outliers {
        if (source.schema().task() != Task.REGRESSION) {
            throw Check.fail("data.noNumbers", source.name(), "outliers(0.1, 3)");
        }
        Check.within("share", share, 0, 1, "outliers(0.1, 3)");
        Check.above("size", size, 0, "outliers(0.1, 3)");
    }

    @Override
    public String name() {
        return source.name() + ".outliers(" + share + ", " + size + ")";
    }

    @Override
    public Source around(Source inner) {
        return new Outliers(inner, share, size);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(
                moved(all.train(), rng.split("outliers train")),
                moved(all.validation(), rng.split("outliers validation")),
                all.test());
    }

    @Override
    public boolean seeded() {
        return true;
    }

    private Split moved(Split split, Rng rng) {
        float[] y = split.y().shared().clone();
        for (int i = 0; i < y.length; i++) {
            boolean hit = rng.nextDouble() < share;
            boolean up = rng.nextDouble() < 0.5;
            y[i] += hit ? (float) (up ? size : -size) : 0;
        }
        return new Split(split.x(), Matrix.wrap(split.y().rows(), split.y().cols(), y));
    }
}
