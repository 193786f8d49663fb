package losslab.model;

import losslab.math.FloatMath;

/**
 * f(z) = z Φ(z) with the usual approximation by tanh: ½z(1 + tanh(√(2/π)(z + 0.044715 z³)))
 * (Hendrycks and Gimpel 2016).
 */
public record Gelu() implements Elementwise {
    private static final float ROOT = 0.7978845608f; // √(2/π)
    private static final float CUBE = 0.044715f;

    @Override
    public String name() {
        return "gelu()";
    }

    @Override
    public float value(float z) {
        return 0.5f * z * (1 + tanh(z));
    }

    @Override
    public float slope(float z, float a) {
        float t = tanh(z);
        float inner = ROOT * (1 + 3 * CUBE * z * z);
        return 0.5f * (1 + t) + 0.5f * z * (1 - t * t) * inner;
    }

    private static float tanh(float z) {
        return FloatMath.tanh(ROOT * (z + CUBE * z * z * z));
    }
}
