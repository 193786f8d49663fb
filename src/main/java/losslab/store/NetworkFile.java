package losslab.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.math.Matrix;
import losslab.model.Architecture;
import losslab.model.Layer;
import losslab.model.Network;
import losslab.model.Scaling;
import losslab.model.Weights;

/**
 * What the file of a network's weights holds: little-endian 32-bit floats, first the means and the
 * deviations of the inputs (if they are standardised), then for each layer its matrix, one row per
 * input, and its biases.
 *
 * @param file its name in the zip
 * @param step after how many steps the network was like this
 * @param scaled inputs that are standardised: all of them or 0
 */
public record NetworkFile(String file, int step, int scaled, List<Shape> layers) {
    /** The weights of one layer. */
    public record Shape(int inputs, int units, boolean bias) {
        long numbers() {
            return (long) inputs * units + (bias ? units : 0);
        }
    }

    static NetworkFile of(String file, int step, Network network) {
        List<Shape> shapes =
                network.weights().stream()
                        .map(
                                weights ->
                                        new Shape(
                                                weights.matrix().rows(),
                                                weights.matrix().cols(),
                                                weights.bias().length > 0))
                        .toList();
        return new NetworkFile(file, step, network.scaling().mean().length, shapes);
    }

    /** Refuses weights that are not those of this architecture. */
    void check(Architecture architecture) {
        List<Shape> needed =
                architecture.trained().stream()
                        .map(layer -> new Shape(layer.fanIn(), layer.units(), layer.hasBias()))
                        .toList();
        boolean scalable = scaled == 0 || scaled == architecture.input().size();
        if (!layers.equals(needed) || !scalable) {
            throw Check.fail("store.shape", file, layers, needed);
        }
    }

    long bytes() {
        long numbers = 2L * scaled + layers.stream().mapToLong(Shape::numbers).sum();
        return numbers * Float.BYTES;
    }

    byte[] write(Network network) {
        ByteBuffer out =
                ByteBuffer.allocate(Math.toIntExact(bytes())).order(ByteOrder.LITTLE_ENDIAN);
        put(out, network.scaling().mean());
        put(out, network.scaling().deviation());
        for (Weights weights : network.weights()) {
            put(out, weights.matrix().shared());
            put(out, weights.bias());
        }
        return out.array();
    }

    Network read(byte[] bytes, Architecture architecture) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Scaling scaling = new Scaling(take(in, scaled), take(in, scaled));
        List<Weights> weights = new ArrayList<>();
        for (Layer layer : architecture.trained()) {
            float[] matrix = take(in, layer.fanIn() * layer.units());
            float[] bias = take(in, layer.hasBias() ? layer.units() : 0);
            weights.add(new Weights(Matrix.wrap(layer.fanIn(), layer.units(), matrix), bias));
        }
        return new Network(architecture, scaling, weights);
    }

    private static void put(ByteBuffer out, float[] values) {
        out.asFloatBuffer().put(values);
        out.position(out.position() + values.length * Float.BYTES);
    }

    private static float[] take(ByteBuffer in, int n) {
        float[] values = new float[n];
        in.asFloatBuffer().get(values);
        in.position(in.position() + n * Float.BYTES);
        return values;
    }
}
