package losslab.data;

import losslab.base.Check;
import losslab.math.Rng;

/**
 * How a data set comes about: a generator with its parameters, or a file with its checksum. A
 * record, so that it can be written down and read back. What cannot be changed says so.
 */
public interface Source {
    /** The name shown in every table and plot. */
    String name();

    Schema schema();

    /** Draws or reads the examples; the same seed gives the same bits on every machine. */
    Splits draw(Rng rng);

    /** Whether another seed gives other splits; a file with fixed splits says no. */
    default boolean seeded() {
        return true;
    }

    /** With n training examples; validation and test stay as they are. */
    default Source take(int n) {
        throw Check.fail("data.fixed", name(), "take(" + n + ")");
    }

    /** With noise of this standard deviation. */
    default Source noise(double deviation) {
        throw Check.fail("data.fixed", name(), "noise(" + deviation + ")");
    }

    /** With this many features. */
    default Source features(int n) {
        throw Check.fail("data.fixed", name(), "features(" + n + ")");
    }

    /** Split anew into these shares. */
    default Source split(double train, double validation, double test) {
        throw Check.fail("data.fixed", name(), "split(…)");
    }
}
