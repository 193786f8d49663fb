package losslab.engine.fused;

import java.util.ArrayList;
import java.util.List;
import losslab.math.Matrix;
import losslab.model.Layer;
import losslab.model.Network;
import losslab.model.Weights;

/**
 * All weights of a network in one array, so that an optimiser's step is one loop: per layer first
 * the matrix (inputs × units, row-major), then the biases.
 */
final class Parameters {
    final float[] values;
    final int[] weightsAt;
    final int[] biasAt;
    private final List<Layer> layers;

    Parameters(Network network) {
        layers = network.architecture().trained();
        weightsAt = new int[layers.size()];
        biasAt = new int[layers.size()];
        int size = 0;
        for (int l = 0; l < layers.size(); l++) {
            weightsAt[l] = size;
            biasAt[l] = size + layers.get(l).fanIn() * layers.get(l).units();
            size += layers.get(l).parameters();
        }
        values = new float[size];
        for (int l = 0; l < layers.size(); l++) {
            float[] matrix = network.weights().get(l).matrix().shared();
            float[] bias = network.weights().get(l).bias();
            System.arraycopy(matrix, 0, values, weightsAt[l], matrix.length);
            System.arraycopy(bias, 0, values, biasAt[l], bias.length);
        }
    }

    int size() {
        return values.length;
    }

    int layers() {
        return layers.size();
    }

    boolean hasBias(int l) {
        return layers.get(l).hasBias();
    }

    /** Numbers in the weight matrix of a layer. */
    int weights(int l) {
        return biasAt[l] - weightsAt[l];
    }

    List<Weights> copy() {
        List<Weights> copy = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            Layer layer = layers.get(l);
            float[] matrix = new float[weights(l)];
            float[] bias = new float[layer.hasBias() ? layer.units() : 0];
            System.arraycopy(values, weightsAt[l], matrix, 0, matrix.length);
            System.arraycopy(values, biasAt[l], bias, 0, bias.length);
            copy.add(new Weights(Matrix.wrap(layer.fanIn(), layer.units(), matrix), bias));
        }
        return copy;
    }
}
