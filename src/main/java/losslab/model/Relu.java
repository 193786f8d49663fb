package losslab.model;

import losslab.math.Kernels;

/** f(z) = max(0, z); the slope at 0 is taken as 0 (Nair and Hinton 2010). */
public record Relu() implements Elementwise {
    @Override
    public String name() {
        return "relu()";
    }

    @Override
    public float value(float z) {
        return z > 0 || z != z ? z : 0;
    }

    @Override
    public float slope(float z, float a) {
        return z > 0 ? 1 : 0;
    }

    @Override
    public void forward(int rows, int cols, float[] z, float[] a) {
        Kernels.best().relu(rows * cols, z, 0, a, 0);
    }

    @Override
    public void backward(int rows, int cols, float[] z, float[] a, float[] d) {
        Kernels.best().reluGradient(rows * cols, z, 0, d, 0, d, 0);
    }
}
