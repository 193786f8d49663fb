package losslab.study;

import java.util.List;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Training;

/** Trains many experiments, one thread each on all cores, with a progress bar. */
public final class Runs {
    private Runs() {}

    /**
     * The runs, in the order of the experiments; the same bits as one after the other.
     *
     * @throws IllegalArgumentException or whatever else the first experiment to fail threw
     */
    public static List<Run> of(String task, List<Experiment> experiments) {
        return Parallel.map(task, experiments, Training::inThisThread);
    }
}
