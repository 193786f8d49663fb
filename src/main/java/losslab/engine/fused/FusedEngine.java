package losslab.engine.fused;

import losslab.model.Architecture;
import losslab.model.Network;
import losslab.run.Engine;
import losslab.run.Experiment;
import losslab.run.Learner;

/** Trains dense nets with the kernels of {@link losslab.math.Kernels}. */
public final class FusedEngine implements Engine {
    @Override
    public String name() {
        return "fused";
    }

    @Override
    public boolean supports(Architecture architecture) {
        return architecture.isDense();
    }

    @Override
    public Learner learner(Experiment experiment, Network initial) {
        FmaCheck.slow();
        return new FusedLearner(experiment, initial);
    }
}
