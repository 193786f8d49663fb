package losslab.data;

import losslab.base.Text;
import losslab.math.Rng;

/**
 * One source standing in for another that could not be had, under a name that says so in every
 * table and plot: {@code digits (instead of mnist)}.
 *
 * @param wanted the name of the source that was asked for
 */
public record Instead(String wanted, Source source) implements Source {
    @Override
    public String name() {
        return Text.get("data.instead", source.name(), wanted);
    }

    @Override
    public Schema schema() {
        return source.schema();
    }

    @Override
    public Splits draw(Rng rng) {
        return source.draw(rng);
    }

    @Override
    public boolean seeded() {
        return source.seeded();
    }

    @Override
    public Source take(int n) {
        return new Instead(wanted, source.take(n));
    }

    @Override
    public Source noise(double deviation) {
        return new Instead(wanted, source.noise(deviation));
    }

    @Override
    public Source features(int n) {
        return new Instead(wanted, source.features(n));
    }

    @Override
    public Source split(double train, double validation, double test) {
        return new Instead(wanted, source.split(train, validation, test));
    }
}
