package losslab.data;

import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.math.Rng;

/**
 * A source in which one class is rare: of its training and validation examples so many are left out
 * that the class makes up this share of them. The test examples stay as they are, so that the rare
 * class can be judged.
 *
 * @param rare number of the class, from 0
 * @param share of the training examples, in (0, 1)
 */
public record Rare(Source source, int rare, double share) implements Around {
    public Rare {
        int classes = source.schema().classes().size();
        if (classes == 0) {
            throw Check.fail("data.noClasses", source.name(), "rare(8, 0.03)");
        }
        Check.within("rare", rare, 0, classes - 1, "rare(1, 0.03)");
        Check.above("share", share, 0, "rare(8, 0.03)");
        Check.within("share", share, 0, 0.99, "rare(8, 0.03)");
    }

    @Override
    public String name() {
        return source.name() + ".rare(" + rare + ", " + share + ")";
    }

    @Override
    public Source around(Source inner) {
        return new Rare(inner, rare, share);
    }

    /** Left out by chance, so that the class is as varied as before. */
    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(
                thinned(all.train(), rng.split("rare train")),
                thinned(all.validation(), rng.split("rare validation")),
                all.test());
    }

    @Override
    public boolean seeded() {
        return true;
    }

    private Split thinned(Split split, Rng rng) {
        int[] labels = split.labels();
        int others = (int) IntStream.of(labels).filter(label -> label != rare).count();
        int wanted = (int) Math.max(1, Math.round(others * share / (1 - share)));
        int[] order = rng.permutation(labels.length);
        boolean[] dropped = new boolean[labels.length];
        int seen = 0;
        for (int i : order) {
            boolean isRare = labels[i] == rare;
            dropped[i] = isRare && seen >= wanted;
            seen += isRare ? 1 : 0;
        }
        return split.rows(IntStream.range(0, labels.length).filter(i -> !dropped[i]).toArray());
    }
}
