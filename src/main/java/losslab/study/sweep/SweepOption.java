package losslab.study.sweep;

import java.nio.file.Path;
import losslab.base.Check;

/** How a sweep is gone through. */
public sealed interface SweepOption {
    /** Only so many combinations, drawn without repetition. */
    record Drawn(int n) implements SweepOption {
        public Drawn {
            Check.atLeast("n", n, 1, "random(20)");
        }
    }

    /** Each combination under so many seeds, counted from the experiment's. */
    record Seeds(int n) implements SweepOption {
        public Seeds {
            Check.atLeast("seeds", n, 1, "seeds(3)");
        }
    }

    /** Every run is written to this file at once, and those that stand in it are not run again. */
    record Resume(Path file) implements SweepOption {}

    /** However many runs that may be. */
    record Force() implements SweepOption {}
}
