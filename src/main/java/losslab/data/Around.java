package losslab.data;

import losslab.math.Rng;

/** A source made of another one: what can be changed of the inner one can be changed of this. */
interface Around extends Source {
    Source source();

    /** The same around another source. */
    Source around(Source inner);

    @Override
    default String name() {
        return source().name();
    }

    @Override
    default Schema schema() {
        return source().schema();
    }

    @Override
    default Splits draw(Rng rng) {
        return source().draw(rng);
    }

    @Override
    default boolean seeded() {
        return source().seeded();
    }

    @Override
    default Source take(int n) {
        return around(source().take(n));
    }

    @Override
    default Source noise(double deviation) {
        return around(source().noise(deviation));
    }

    @Override
    default Source features(int n) {
        return around(source().features(n));
    }

    @Override
    default Source split(double train, double validation, double test) {
        return around(source().split(train, validation, test));
    }
}
