package losslab.engine.dl4j;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** Puts our dense layers in the place of Deeplearning4j's, on the same parameters. */
final class LeanLayers {
    private LeanLayers() {}

    static void into(MultiLayerNetwork net, LossAdapter loss) {
        Layer[] layers = net.getLayers(); // the network's own array
        for (int i = 0; i < layers.length; i++) {
            if (layers[i] instanceof DenseLayer dense) {
                layers[i] = like(dense, new LeanDense(dense.conf()));
            } else if (layers[i] instanceof OutputLayer output) {
                layers[i] = like(output, new LeanOutput(output.conf(), loss));
            }
        }
    }

    private static Layer like(BaseLayer<?> layer, BaseLayer<?> lean) {
        lean.setIndex(layer.getIndex());
        lean.setParamsViewArray(layer.params());
        lean.setParamTable(layer.paramTable());
        return lean;
    }
}
