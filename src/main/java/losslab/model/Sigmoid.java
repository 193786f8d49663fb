package losslab.model;

import losslab.math.FloatMath;
import losslab.math.Kernels;

/** f(z) = 1 / (1 + e^−z), f′ = a(1 − a). */
public record Sigmoid() implements Elementwise {
    @Override
    public String name() {
        return "sigmoid()";
    }

    @Override
    public float value(float z) {
        return FloatMath.sigmoid(z);
    }

    @Override
    public float slope(float z, float a) {
        return a * (1 - a);
    }

    @Override
    public void forward(int rows, int cols, float[] z, float[] a) {
        Kernels.best().sigmoid(rows * cols, z, 0, a, 0);
    }

    @Override
    public void backward(int rows, int cols, float[] z, float[] a, float[] d) {
        for (int i = 0; i < rows * cols; i++) {
            d[i] *= a[i] * (1 - a[i]);
        }
    }
}
