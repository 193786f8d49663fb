package losslab.pathology;

import java.util.Optional;
import losslab.run.Experiment;
import losslab.run.Run;

/**
 * A way in which training goes wrong. The sick experiment differs from the cured one by something
 * that can be printed: {@code sick.diff(cured)}. A new pathology is one file and one line in {@link
 * Pathologies}; its texts are {@code pathology.<id>.name}, {@code .symptom}, {@code .cause}, {@code
 * .check} and {@code .remedy}.
 */
public interface Pathology {
    /** Lower case with hyphens: {@code overfitting}. */
    String id();

    /** Its letter in the problem set, if it is one of the seven. */
    default Optional<String> letter() {
        return Optional.empty();
    }

    Experiment sick(long seed);

    Experiment cured(long seed);

    /** Does the run show it? With the figures that decide. */
    Verdict signature(Run run);
}
