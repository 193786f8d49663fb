package losslab.data;

import losslab.base.Check;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A source whose validation set leaks: this share of its examples is replaced by copies of training
 * examples, as when duplicates were not removed before the split. The test set stays clean.
 *
 * @param share of the validation examples, in [0, 1]
 */
public record Leaked(Source source, double share) implements Around {
    public Leaked {
        Check.within("share", share, 0, 1, "leaked(0.8)");
    }

    @Override
    public String name() {
        return source.name() + ".leaked(" + share + ")";
    }

    @Override
    public Source around(Source inner) {
        return new Leaked(inner, share);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(
                all.train(),
                leaked(all.validation(), all.train(), rng.split("leaked")),
                all.test());
    }

    @Override
    public boolean seeded() {
        return true;
    }

    private Split leaked(Split split, Split train, Rng rng) {
        float[] x = split.x().shared().clone();
        float[] y = split.y().shared().clone();
        for (int i = 0; i < split.size(); i++) {
            boolean hit = rng.nextDouble() < share;
            int from = rng.nextInt(train.size());
            if (hit) {
                copyRow(train.x(), from, x, i);
                copyRow(train.y(), from, y, i);
            }
        }
        return new Split(
                Matrix.wrap(split.size(), split.x().cols(), x),
                Matrix.wrap(split.size(), split.y().cols(), y));
    }

    private static void copyRow(Matrix source, int from, float[] target, int to) {
        int cols = source.cols();
        System.arraycopy(source.shared(), from * cols, target, to * cols, cols);
    }
}
