package losslab.engine.dl4j;

import java.util.ArrayList;
import java.util.List;
import losslab.math.Matrix;
import losslab.model.Architecture;
import losslab.model.Input;
import losslab.model.Layer;
import losslab.model.Weights;

/**
 * Where our weights lie in Deeplearning4j's one vector of parameters.
 *
 * <p>Ours: layer by layer, inputs × units row by row, then the biases. The rows of a convolution
 * are ordered (ky, kx, channel), those of a dense layer after a picture (y, x, channel).
 * Deeplearning4j: a dense layer column by column, then its biases, its inputs after a picture
 * (channel, y, x); a convolution's biases first, then (filter, channel, ky, kx).
 */
final class Layout {
    private final List<Layer> layers;
    private final List<int[]> matrices = new ArrayList<>(); // our place to Deeplearning4j's
    private final List<Integer> biases = new ArrayList<>(); // where they begin
    private final List<Integer> begins = new ArrayList<>(); // of the weights, a block each
    private final int lead;
    private int length;

    private Layout(Architecture architecture, int lead) {
        this.layers = architecture.trained();
        this.lead = lead;
        this.length = lead;
        Layer before = null;
        for (Layer layer : architecture.layers()) {
            if (layer instanceof Layer.Convolution convolution) {
                add(convolution);
            } else if (layer instanceof Layer.Dense dense) {
                boolean afterPicture = before != null && !(before instanceof Layer.Dense);
                add(dense, afterPicture ? dense.input() : Input.features(dense.fanIn()));
            }
            before = layer;
        }
    }

    /**
     * @param lead parameters that belong to none of our layers, at the very beginning
     */
    static Layout of(Architecture architecture, int lead) {
        return new Layout(architecture, lead);
    }

    private void add(Layer.Dense dense, Input input) {
        int in = dense.fanIn();
        int[] places = new int[in * dense.units()];
        for (int i = 0; i < in; i++) {
            int pixel = i / input.channels();
            int channel = i % input.channels();
            int row = channel * input.height() * input.width() + pixel;
            for (int j = 0; j < dense.units(); j++) {
                places[i * dense.units() + j] = length + j * in + row;
            }
        }
        begins.add(length);
        biases.add(length + places.length);
        matrices.add(places);
        length += dense.parameters();
    }

    private void add(Layer.Convolution convolution) {
        int units = convolution.units();
        int channels = convolution.input().channels();
        int square = convolution.kernel() * convolution.kernel();
        int begin = length + units;
        int[] places = new int[convolution.fanIn() * units];
        for (int i = 0; i < convolution.fanIn(); i++) {
            int spot = i / channels;
            int channel = i % channels;
            for (int j = 0; j < units; j++) {
                places[i * units + j] = begin + (j * channels + channel) * square + spot;
            }
        }
        biases.add(length);
        begins.add(begin);
        matrices.add(places);
        length += convolution.parameters();
    }

    /** Numbers in all. */
    int length() {
        return length;
    }

    /** How many layers have weights. */
    int layers() {
        return layers.size();
    }

    /** Where the weights of a layer begin, without biases; they lie together. */
    int begin(int layer) {
        return begins.get(layer);
    }

    /** Where they end, exclusively. */
    int end(int layer) {
        return begins.get(layer) + matrices.get(layer).length;
    }

    /** Ours into Deeplearning4j's vector; the leading parameters are given as they are. */
    float[] flat(float[] leading, List<Weights> weights) {
        float[] flat = new float[length];
        System.arraycopy(leading, 0, flat, 0, lead);
        for (int layer = 0; layer < layers(); layer++) {
            float[] ours = weights.get(layer).matrix().shared();
            int[] places = matrices.get(layer);
            for (int i = 0; i < places.length; i++) {
                flat[places[i]] = ours[i];
            }
            float[] bias = weights.get(layer).bias();
            System.arraycopy(bias, 0, flat, biases.get(layer), bias.length);
        }
        return flat;
    }

    /** Deeplearning4j's vector as our weights. */
    List<Weights> weights(float[] flat) {
        List<Weights> weights = new ArrayList<>();
        for (int i = 0; i < layers(); i++) {
            Layer layer = layers.get(i);
            int[] places = matrices.get(i);
            float[] ours = new float[places.length];
            for (int k = 0; k < places.length; k++) {
                ours[k] = flat[places[k]];
            }
            float[] bias = new float[layer.hasBias() ? layer.units() : 0];
            System.arraycopy(flat, biases.get(i), bias, 0, bias.length);
            weights.add(new Weights(Matrix.wrap(layer.fanIn(), layer.units(), ours), bias));
        }
        return weights;
    }
}
