package losslab.data;

import java.util.Comparator;
import java.util.stream.IntStream;
import losslab.math.Rng;

/**
 * A source whose training examples come in the order of their targets, as files of one class after
 * the other are read: harmless when training shuffles them.
 */
public record Sorted(Source source) implements Around {
    @Override
    public String name() {
        return source.name() + ".sorted()";
    }

    @Override
    public Source around(Source inner) {
        return new Sorted(inner);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(sorted(all.train()), all.validation(), all.test());
    }

    /** By class, or by the target of a regression. */
    private Split sorted(Split split) {
        boolean classes = schema().task().isClassification();
        Comparator<Integer> byTarget =
                classes
                        ? Comparator.comparingInt(split::label)
                        : Comparator.comparingDouble(i -> split.y().get(i, 0));
        int[] order =
                IntStream.range(0, split.size())
                        .boxed()
                        .sorted(byTarget)
                        .mapToInt(Integer::intValue)
                        .toArray();
        return split.rows(order);
    }
}
