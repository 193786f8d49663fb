package losslab.data;

import losslab.math.Rng;

/** Examples made elsewhere, for instance by a student's own code: known by name only. */
public record InMemory(String name, Schema schema, Splits splits) implements Source {
    @Override
    public Splits draw(Rng rng) {
        return splits;
    }

    @Override
    public boolean seeded() {
        return false;
    }

    @Override
    public Source take(int n) {
        return new InMemory(
                name,
                schema,
                new Splits(splits.train().take(n), splits.validation(), splits.test()));
    }
}
