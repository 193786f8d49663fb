package losslab.data.scenes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import losslab.math.Rng;

/** What can be drawn, under the names that CIFAR-100 has for it. */
public enum Thing {
    APPLE(Apple::new),
    CLOCK(Clock::new),
    HOUSE(House::new);

    private final Function<Rng, Shape> draw;

    Thing(Function<Rng, Shape> draw) {
        this.draw = draw;
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Thing> named(String title) {
        return Arrays.stream(values()).filter(thing -> thing.title().equals(title)).findFirst();
    }

    /** One of its kind. */
    Shape shape(Rng rng) {
        return draw.apply(rng);
    }
}
