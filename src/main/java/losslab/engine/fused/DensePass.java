package losslab.engine.fused;

import losslab.math.Kernels;
import losslab.math.Rng;
import losslab.model.Activation;
import losslab.model.DropoutMask;
import losslab.model.Identity;
import losslab.model.Layer;

/**
 * One dense layer at work on a batch: the arrays it needs, forward and backward. Arrays are as long
 * as the largest batch, row-major, and used from step to step.
 */
final class DensePass {
    private final Kernels kernels;
    private final Cores cores;
    private final Parameters parameters;
    private final int index;
    private final Layer.Dense layer;
    private final Activation activation;
    private final int inputs;
    private final int units;

    /** Sums z, outputs a, and ∂L/∂z in the making. */
    final float[] z;

    final float[] a;
    final float[] delta;
    private final float[] masked;
    private final float[] mask;
    private final float[] transposed;
    private Rng dropout; // of this step

    DensePass(Parameters parameters, int index, Layer.Dense layer, int capacity, Cores cores) {
        this.kernels = Kernels.best();
        this.cores = cores;
        this.parameters = parameters;
        this.index = index;
        this.layer = layer;
        this.activation = layer.activation();
        this.inputs = layer.fanIn();
        this.units = layer.units();
        z = new float[capacity * units];
        a = activation instanceof Identity ? z : new float[capacity * units];
        delta = new float[capacity * units];
        boolean drops = layer.dropout() > 0;
        mask = new float[drops ? capacity * inputs : 0];
        masked = new float[drops ? capacity * inputs : 0];
        transposed = new float[index > 0 && units > 1 ? inputs * units : 0];
    }

    /** a = f(x·W + b) in evaluation mode, for rows examples that begin at {@code xAt}. */
    void forward(int rows, float[] x, int xAt) {
        cores.compute(rows, multiplyAdds(rows), (from, to) -> sums(from, to, x, xAt));
        if (a != z) {
            activation.forward(rows, units, z, a);
        }
    }

    private long multiplyAdds(int rows) {
        return (long) rows * inputs * units;
    }

    /** z for some of the rows. */
    private void sums(int from, int to, float[] x, int xAt) {
        float[] w = parameters.values;
        int at = parameters.weightsAt[index];
        if (layer.hasBias()) {
            int biasAt = parameters.biasAt[index];
            kernels.affine(from, to, inputs, units, x, xAt, w, at, w, biasAt, z, 0);
        } else {
            kernels.product(from, to, inputs, units, x, xAt, w, at, z, 0);
        }
    }

    /** A new step: what is dropped in it is drawn from this layer's own stream. */
    void dropFrom(Rng step) {
        if (drops()) {
            dropout = step.split(index);
        }
    }

    /** The same in training: a share of the inputs is dropped. */
    void forwardInTraining(int rows, float[] x, int xAt) {
        if (drops()) {
            DropoutMask.fill(mask, rows * inputs, layer.dropout(), dropout);
            kernels.times(rows * inputs, x, xAt, mask, 0, masked, 0);
            forward(rows, masked, 0);
        } else {
            forward(rows, x, xAt);
        }
    }

    private boolean drops() {
        return mask.length > 0;
    }

    /** From ∂L/∂a, in {@code delta}, to ∂L/∂z. */
    void throughActivation(int rows) {
        if (a != z) {
            activation.backward(rows, units, z, a, delta);
        }
    }

    /** The gradients of weights and biases from {@code delta}. */
    void gradient(int rows, float[] x, int xAt, float[] gradient) {
        float[] in = drops() ? masked : x;
        int inAt = drops() ? 0 : xAt;
        int at = parameters.weightsAt[index];
        cores.compute(
                inputs,
                multiplyAdds(rows),
                (from, to) ->
                        kernels.transposedProduct(
                                from, to, rows, inputs, units, in, inAt, delta, 0, gradient, at));
        if (layer.hasBias()) {
            kernels.columnSums(0, units, rows, units, delta, 0, gradient, parameters.biasAt[index]);
        }
    }

    /** ∂L/∂x = delta·Wᵀ, into the delta of the layer before. */
    void backward(int rows, float[] before) {
        float[] w = parameters.values;
        int at = parameters.weightsAt[index];
        if (units == 1) {
            kernels.product(0, rows, 1, inputs, delta, 0, w, at, before, 0);
        } else {
            kernels.transpose(inputs, units, w, at, transposed, 0);
            cores.compute(
                    rows,
                    multiplyAdds(rows),
                    (from, to) ->
                            kernels.product(
                                    from, to, units, inputs, delta, 0, transposed, 0, before, 0));
        }
        if (drops()) {
            kernels.times(rows * inputs, before, 0, mask, 0, before, 0);
        }
    }
}
