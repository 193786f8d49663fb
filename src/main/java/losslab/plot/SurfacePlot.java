package losslab.plot;

import java.util.List;
import losslab.base.Text;
import losslab.loss.Loss;
import losslab.run.Experiment;

/** Landscapes of one neuron side by side, one per loss, over the same weights and biases. */
public final class SurfacePlot {
    private SurfacePlot() {}

    /**
     * @throws IllegalArgumentException unless the experiment is one neuron on one feature
     */
    public static Figure of(Experiment experiment, List<Loss> losses) {
        List<Panel> panels =
                losses.stream().map(loss -> Surface.of(experiment.with(loss))).toList();
        return new Figure(
                Text.get("plot.title.surface", experiment.data().name()),
                Math.min(2, panels.size()),
                panels);
    }
}
