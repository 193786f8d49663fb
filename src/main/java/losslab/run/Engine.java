package losslab.run;

import losslab.model.Architecture;
import losslab.model.Network;

/**
 * Something that can train and predict. Engines are found through {@link java.util.ServiceLoader};
 * what happens when is decided by {@link Training}, what a step computes by the engine.
 */
public interface Engine {
    /** As in {@code on(fused())}: {@code fused}. */
    String name();

    boolean supports(Architecture architecture);

    /** Readies an experiment for training, from these weights. */
    Learner learner(Experiment experiment, Network initial);

    /** The same, for a training that has the machine to itself. */
    default Learner learnerOnAllCores(Experiment experiment, Network initial) {
        return learner(experiment, initial);
    }
}
