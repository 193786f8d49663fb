package losslab.engine.fused;

import losslab.model.Architecture;
import losslab.model.Network;
import losslab.run.Engine;
import losslab.run.Experiment;
import losslab.run.Learner;

/** Trains dense nets with the kernels of {@link losslab.math.Kernels}. */
public final class FusedEngine implements Engine {
    /** More than two were never measured to help. */
    private static final int CORES = Math.min(2, Runtime.getRuntime().availableProcessors());

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
        return learner(experiment, initial, Cores.one());
    }

    @Override
    public Learner learnerOnAllCores(Experiment experiment, Network initial) {
        return learner(experiment, initial, new Cores(CORES, new Contest()));
    }

    private static Learner learner(Experiment experiment, Network initial, Cores cores) {
        FmaCheck.slow();
        return new FusedLearner(experiment, initial, cores);
    }
}
