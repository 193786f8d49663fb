package losslab.data;

import java.util.Arrays;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A source split without shuffling: all examples lie in the order of their targets, as in a file of
 * one class after the other, and the first go to training, the next to validation, the last to the
 * test. Each split keeps its size.
 */
public record SplitInOrder(Source source) implements Around {
    @Override
    public String name() {
        return source.name() + ".splitInOrder()";
    }

    @Override
    public Source around(Source inner) {
        return new SplitInOrder(inner);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        Split file = joined(all.train(), all.validation(), all.test());
        Split sorted = file.rows(Sorted.order(file, schema().task()));
        int train = all.train().size();
        int validation = train + all.validation().size();
        return new Splits(
                part(sorted, 0, train),
                part(sorted, train, validation),
                part(sorted, validation, sorted.size()));
    }

    private static Split part(Split split, int from, int to) {
        return new Split(split.x().rows(from, to), split.y().rows(from, to));
    }

    private static Split joined(Split... splits) {
        Matrix x = splits[0].x();
        Matrix y = splits[0].y();
        for (int i = 1; i < splits.length; i++) {
            x = below(x, splits[i].x());
            y = below(y, splits[i].y());
        }
        return new Split(x, y);
    }

    private static Matrix below(Matrix upper, Matrix lower) {
        int first = upper.shared().length;
        float[] all = Arrays.copyOf(upper.shared(), first + lower.shared().length);
        System.arraycopy(lower.shared(), 0, all, first, lower.shared().length);
        return Matrix.wrap(upper.rows() + lower.rows(), upper.cols(), all);
    }
}
