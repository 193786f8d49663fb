package losslab.model;

import losslab.math.FloatMath;
import losslab.math.Kernels;

/** f(z) = tanh z, f′ = 1 − a². */
public record Tanh() implements Elementwise {
    @Override
    public String name() {
        return "tanh()";
    }

    @Override
    public float value(float z) {
        return FloatMath.tanh(z);
    }

    @Override
    public float slope(float z, float a) {
        return 1 - a * a;
    }

    @Override
    public void forward(int rows, int cols, float[] z, float[] a) {
        Kernels.best().tanh(rows * cols, z, 0, a, 0);
    }

    @Override
    public void backward(int rows, int cols, float[] z, float[] a, float[] d) {
        for (int i = 0; i < rows * cols; i++) {
            d[i] *= 1 - a[i] * a[i];
        }
    }
}
