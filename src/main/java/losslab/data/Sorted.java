package losslab.data;

import java.util.Comparator;
import java.util.stream.IntStream;
import losslab.base.Task;
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

    private Split sorted(Split split) {
        return split.rows(order(split, schema().task()));
    }

    /** The rows by class, or by the target of a regression; equal ones stay in their order. */
    static int[] order(Split split, Task task) {
        Comparator<Integer> byTarget =
                task.isClassification()
                        ? Comparator.comparingInt(split::label)
                        : Comparator.comparingDouble(i -> split.y().get(i, 0));
        return IntStream.range(0, split.size())
                .boxed()
                .sorted(byTarget)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
