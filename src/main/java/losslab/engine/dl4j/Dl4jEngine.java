package losslab.engine.dl4j;

import losslab.model.Architecture;
import losslab.model.Network;
import losslab.run.Engine;
import losslab.run.Experiment;
import losslab.run.Learner;

/**
 * Trains any architecture on Deeplearning4j. Reproducible on one machine; no ND4J class is touched
 * until {@link #learner} is called.
 */
public final class Dl4jEngine implements Engine {
    @Override
    public String name() {
        return "dl4j";
    }

    @Override
    public boolean supports(Architecture architecture) {
        return true;
    }

    @Override
    public Learner learner(Experiment experiment, Network initial) {
        return Dl4jLearner.of(experiment, initial);
    }
}
