package losslab.data;

import java.util.Comparator;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.math.Rng;

/**
 * A classification source whose training examples come task by task: first those of the first so
 * many classes, mixed as they were, then those of the next ones. Without shuffling a net learns one
 * task after the other.
 *
 * @param classes of one task, at least 1
 */
public record InTasks(Source source, int classes) implements Around {
    public InTasks {
        if (source.schema().classes().isEmpty()) {
            throw Check.fail("data.noClasses", source.name(), "inTasks(2)");
        }
        Check.atLeast("classes", classes, 1, "inTasks(2)");
    }

    @Override
    public String name() {
        return source.name() + ".inTasks(" + classes + ")";
    }

    @Override
    public Source around(Source inner) {
        return new InTasks(inner, classes);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        Split train = all.train();
        int[] order =
                IntStream.range(0, train.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> train.label(i) / classes)) // stable
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Splits(train.rows(order), all.validation(), all.test());
    }
}
