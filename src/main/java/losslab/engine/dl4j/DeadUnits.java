package losslab.engine.dl4j;

import java.util.ArrayList;
import java.util.List;
import losslab.math.Matrix;
import losslab.model.Architecture;
import losslab.model.Layer;
import losslab.run.SilentUnits;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Counts units that are exactly 0 for every example looked at; a filter is one unit, dead when it
 * is 0 at every pixel.
 */
final class DeadUnits {
    private static final int MOST_EXAMPLES = 1_000;
    private static final int CHUNK = 250;

    private final Architecture architecture;
    private final Matrix x;

    /**
     * @param x training inputs, standardised if the network wants them so
     */
    DeadUnits(Architecture architecture, Matrix x) {
        this.architecture = architecture;
        this.x = x.rows(0, Math.min(MOST_EXAMPLES, x.rows()));
    }

    /** The share in each layer with weights; 0 for the output layer. */
    List<Double> shares(MultiLayerNetwork net) {
        List<SilentUnits> silent = new ArrayList<>();
        for (Layer layer : architecture.layers()) {
            silent.add(new SilentUnits(layer.units()));
        }
        int hidden = architecture.layers().size() - 1;
        for (int from = 0; hidden > 0 && from < x.rows(); from += CHUNK) {
            look(net, x.rows(from, Math.min(x.rows(), from + CHUNK)), hidden, silent);
        }
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < hidden; i++) {
            if (architecture.layers().get(i).isTrained()) {
                shares.add(silent.get(i).share());
            }
        }
        shares.add(0.0);
        return shares;
    }

    private void look(MultiLayerNetwork net, Matrix rows, int hidden, List<SilentUnits> silent) {
        INDArray in = Floats.of(rows.shared(), rows.rows(), rows.cols());
        List<INDArray> activations = net.feedForwardToLayer(hidden - 1, in, false);
        for (int i = 0; i < hidden; i++) {
            if (architecture.layers().get(i).isTrained()) {
                mark(activations.get(i + 1), silent.get(i)); // the first one is the input
            }
        }
    }

    /** Activations are (example, unit) or (example, filter, y, x). */
    private static void mark(INDArray activations, SilentUnits silent) {
        float[] a = Floats.of(activations);
        int pixels =
                activations.rank() == 4 ? (int) (activations.size(2) * activations.size(3)) : 1;
        silent.look(a, a.length, pixels);
    }
}
