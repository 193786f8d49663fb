package losslab.engine.dl4j;

import java.util.Map;
import losslab.run.Experiment;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/**
 * Our optimisers, penalties and clipping in the place of Deeplearning4j's updaters. Every layer is
 * given this same object and copies of it are itself, so that Deeplearning4j sees one updater and
 * hands over the gradient of all parameters in one block. Learning rates come with each step, not
 * from here.
 */
final class UpdaterAdapter implements IUpdater {
    private static final long serialVersionUID = 1L;

    private final transient Descent descent;

    UpdaterAdapter(Experiment experiment, Layout layout) {
        descent = new Descent(experiment, layout, this);
    }

    Descent descent() {
        return descent;
    }

    @Override
    public long stateSize(long parameters) {
        return 0; // what optimisers remember is kept in Java's arrays
    }

    @Override
    public GradientUpdater<UpdaterAdapter> instantiate(INDArray view, boolean initialize) {
        return descent;
    }

    @Override
    public GradientUpdater<UpdaterAdapter> instantiate(
            Map<String, INDArray> state, boolean initialize) {
        return descent;
    }

    @Override
    public IUpdater clone() {
        return this;
    }

    @Override
    public double getLearningRate(int iteration, int epoch) {
        return Double.NaN;
    }

    @Override
    public boolean hasLearningRate() {
        return false;
    }

    @Override
    public void setLrAndSchedule(double rate, ISchedule schedule) {
        throw new UnsupportedOperationException("the learning rate comes with each step");
    }
}
