package losslab.engine.dl4j;

import losslab.model.Architecture;
import losslab.model.Input;
import losslab.model.Layer;
import losslab.model.Scaling;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.misc.ElementWiseMultiplicationLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.nd4j.linalg.activations.impl.ActivationIdentity;

/** From our layers to Deeplearning4j's configuration. */
final class Blueprint {
    private final Architecture architecture;
    private final Parts parts;
    private final ListBuilder list;
    private int at; // index of the next layer in Deeplearning4j's count

    private Blueprint(Architecture architecture, Parts parts) {
        this.architecture = architecture;
        this.parts = parts;
        this.list = parts.settings().list();
    }

    /**
     * @param scaling becomes a leading layer w ∘ x + b that is never trained; none: no such layer
     */
    static MultiLayerConfiguration of(Architecture architecture, Scaling scaling, Parts parts) {
        return new Blueprint(architecture, parts).build(scaling);
    }

    private MultiLayerConfiguration build(Scaling scaling) {
        if (!scaling.isNone()) {
            list.layer(at++, standardising(architecture.input().size()));
        }
        int trained = 0;
        Layer before = null; // null before the first layer
        for (Layer layer : architecture.layers()) {
            reshape(before, layer);
            if (layer instanceof Layer.Dense dense) {
                boolean last = trained == architecture.trained().size() - 1;
                list.layer(at, last ? output(dense, trained) : hidden(dense, trained));
            } else if (layer instanceof Layer.Convolution convolution) {
                list.layer(at, convolution(convolution));
            } else {
                list.layer(at, pooling());
            }
            trained += layer.isTrained() ? 1 : 0;
            before = layer;
            at++;
        }
        return list.validateOutputLayerConfig(false).build();
    }

    /** Rows become pictures before the first convolution, pictures rows after the last one. */
    private void reshape(Layer before, Layer layer) {
        Input in = layer.input();
        boolean dense = layer instanceof Layer.Dense;
        if (before == null && !dense) {
            boolean grey = in.channels() == 1;
            list.inputPreProcessor(
                    at,
                    grey
                            ? new FeedForwardToCnnPreProcessor(in.height(), in.width(), 1)
                            : new ChannelsLast(in.height(), in.width(), in.channels()));
        } else if (before != null && dense && !(before instanceof Layer.Dense)) {
            list.inputPreProcessor(
                    at, new CnnToFeedForwardPreProcessor(in.height(), in.width(), in.channels()));
        }
    }

    private static FrozenLayer standardising(int features) {
        ElementWiseMultiplicationLayer.Builder layer = new ElementWiseMultiplicationLayer.Builder();
        layer.nIn(features).nOut(features).activation(new ActivationIdentity());
        return new FrozenLayer(layer.build());
    }

    private DenseLayer hidden(Layer.Dense dense, int number) {
        DenseLayer.Builder layer = new DenseLayer.Builder();
        shape(layer, dense, number);
        return layer.hasBias(dense.hasBias())
                .activation(Activations.of(dense.activation()))
                .build();
    }

    private OutputLayer output(Layer.Dense dense, int number) {
        OutputLayer.Builder layer = new OutputLayer.Builder(parts.loss());
        shape(layer, dense, number);
        return layer.hasBias(dense.hasBias()).activation(parts.output()).build();
    }

    private void shape(FeedForwardLayer.Builder<?> layer, Layer.Dense dense, int number) {
        layer.nIn(dense.fanIn()).nOut(dense.units());
        if (dense.dropout() > 0) {
            layer.dropOut(parts.dropout().apply(dense, number));
        }
    }

    private static ConvolutionLayer convolution(Layer.Convolution layer) {
        return new ConvolutionLayer.Builder(layer.kernel(), layer.kernel())
                .nIn(layer.input().channels())
                .nOut(layer.units())
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .activation(Activations.of(layer.activation()))
                .build();
    }

    private static SubsamplingLayer pooling() {
        return new SubsamplingLayer.Builder(PoolingType.MAX).kernelSize(2, 2).stride(2, 2).build();
    }
}
