package losslab.model;

import losslab.math.FloatMath;

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
}
