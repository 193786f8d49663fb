package losslab.pathology;

import java.util.List;
import java.util.Optional;
import losslab.run.Experiment;
import losslab.run.Run;

/**
 * A way in which training goes wrong. The sick experiment differs from the cured one by something
 * that can be printed: {@code sick.diff(cured)}. A new pathology is one file and one line in {@link
 * Pathologies}; its texts are {@code pathology.<id>.name}, {@code .sign} (one line for lists),
 * {@code .symptom}, {@code .cause}, {@code .check} and {@code .remedy}.
 */
public interface Pathology {
    /** Lower case with hyphens: {@code overfitting}. */
    String id();

    /** Its letter in the problem set, if it is one of the seven; several may share one. */
    default Optional<String> letter() {
        return Optional.empty();
    }

    Experiment sick(Variation variation);

    /** The sick experiment with the edit undone that made it sick. */
    Experiment cured(Experiment sick);

    /** What is trained to see it: the experiment, or for a study many made of it. */
    default List<Experiment> trials(Experiment experiment) {
        return List.of(experiment);
    }

    /** Is it there? With the figures that decide. */
    Verdict signature(Evidence evidence);

    default Verdict signature(Run run) {
        return signature(Evidence.of(run));
    }

    /** The picture that tells it. */
    default View view() {
        return View.CURVES;
    }
}
