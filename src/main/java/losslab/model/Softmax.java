package losslab.model;

import losslab.math.Softmaxes;

/** a_j = e^(z_j) / Σ_k e^(z_k), over each row; computed after subtracting the row's maximum. */
public record Softmax() implements Activation {
    @Override
    public String name() {
        return "softmax()";
    }

    @Override
    public void forward(int rows, int cols, float[] z, float[] a) {
        Softmaxes.rows(rows, cols, z, a);
    }

    @Override
    public void backward(int rows, int cols, float[] z, float[] a, float[] d) {
        for (int i = 0; i < rows; i++) {
            int start = i * cols;
            float dot = 0;
            for (int j = start; j < start + cols; j++) {
                dot = Math.fma(a[j], d[j], dot);
            }
            for (int j = start; j < start + cols; j++) {
                d[j] = a[j] * (d[j] - dot);
            }
        }
    }
}
