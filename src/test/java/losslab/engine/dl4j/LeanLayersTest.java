package losslab.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import losslab.loss.Batch;
import losslab.loss.Loss;
import losslab.loss.Mse;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** They are put in by way of the network's own array of layers: it must go on being that. */
class LeanLayersTest {
    /** Counts how often it is asked. */
    private static final class Counting implements Loss {
        private final Loss loss = new Mse();
        private int batches;

        @Override
        public double batch(Batch batch) {
            batches++;
            return loss.batch(batch);
        }

        @Override
        public double value(double[] y, double[] z) {
            return loss.value(y, z);
        }
    }

    private final Counting loss = new Counting();
    private final LossAdapter adapter = new LossAdapter(loss);
    private final MultiLayerNetwork net = network();

    private MultiLayerNetwork network() {
        MultiLayerNetwork built =
                new MultiLayerNetwork(
                        new NeuralNetConfiguration.Builder()
                                .list()
                                .layer(new DenseLayer.Builder().nIn(3).nOut(4).build())
                                .layer(new DenseLayer.Builder().nIn(4).nOut(4).build())
                                .layer(
                                        new OutputLayer.Builder(adapter)
                                                .nIn(4)
                                                .nOut(1)
                                                .activation(Activation.IDENTITY)
                                                .build())
                                .build());
        built.init();
        LeanLayers.into(built, adapter);
        return built;
    }

    private void step() {
        INDArray x = Nd4j.ones(DataType.FLOAT, 5, 3);
        net.fit(x, Nd4j.ones(DataType.FLOAT, 5, 1));
    }

    @Test
    void theNetworkTrainsWithThem() {
        step();
        assertInstanceOf(LeanDense.class, net.getLayer(0));
        assertInstanceOf(LeanDense.class, net.getLayer(1));
        assertInstanceOf(LeanOutput.class, net.getOutputLayer());
    }

    @Test
    void aStepAsksTheLossOnce() {
        step();
        loss.batches = 0;
        step();
        assertEquals(1, loss.batches);
    }
}
