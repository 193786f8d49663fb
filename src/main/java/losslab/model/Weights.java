package losslab.model;

import java.util.Arrays;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * The weights of one layer: {@code matrix} is inputs × units (a row of weights per input), {@code
 * bias} one number per unit, or empty.
 */
public record Weights(Matrix matrix, float[] bias) {
    public Weights {
        bias = bias.clone();
        if (bias.length != 0 && bias.length != matrix.cols()) {
            throw new IllegalArgumentException(
                    bias.length + " biases for " + matrix.cols() + " units");
        }
    }

    public static Weights initial(Layer layer, Init init, Rng rng) {
        float[] w = new float[layer.fanIn() * layer.units()];
        // a convolution's outputs share its weights: what a filter feeds is counted per pixel
        int fanOut =
                layer instanceof Layer.Convolution c
                        ? c.kernel() * c.kernel() * c.units()
                        : layer.units();
        for (int i = 0; i < w.length; i++) {
            w[i] = init.draw(layer.fanIn(), fanOut, rng);
        }
        float[] b = new float[layer.hasBias() ? layer.units() : 0];
        Arrays.fill(b, (float) init.bias());
        return new Weights(Matrix.wrap(layer.fanIn(), layer.units(), w), b);
    }

    @Override
    public float[] bias() {
        return bias.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights w && w.matrix.equals(matrix) && Arrays.equals(w.bias, bias);
    }

    @Override
    public int hashCode() {
        return 31 * matrix.hashCode() + Arrays.hashCode(bias);
    }

    @Override
    public String toString() {
        return matrix + (bias.length == 0 ? "" : " + " + bias.length);
    }
}
