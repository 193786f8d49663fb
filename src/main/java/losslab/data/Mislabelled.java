package losslab.data;

import losslab.base.Check;
import losslab.math.Rng;

/**
 * A classification source in which this share of the training and validation examples carries the
 * label of another class, drawn evenly. The test labels stay right.
 *
 * @param share in [0, 1]
 */
public record Mislabelled(Source source, double share) implements Around {
    public Mislabelled {
        if (source.schema().classes().isEmpty()) {
            throw Check.fail("data.noClasses", source.name(), "mislabelled(0.3)");
        }
        Check.within("share", share, 0, 1, "mislabelled(0.3)");
    }

    @Override
    public String name() {
        return source.name() + ".mislabelled(" + share + ")";
    }

    @Override
    public Source around(Source inner) {
        return new Mislabelled(inner, share);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(
                mislabelled(all.train(), rng.split("mislabelled train")),
                mislabelled(all.validation(), rng.split("mislabelled validation")),
                all.test());
    }

    @Override
    public boolean seeded() {
        return true;
    }

    private Split mislabelled(Split split, Rng rng) {
        int[] labels = split.labels();
        int classes = schema().classes().size();
        for (int i = 0; i < labels.length; i++) {
            boolean wrong = rng.nextDouble() < share;
            int other = (labels[i] + 1 + rng.nextInt(classes - 1)) % classes;
            labels[i] = wrong ? other : labels[i];
        }
        return new Split(split.x(), Split.targets(labels, classes));
    }
}
