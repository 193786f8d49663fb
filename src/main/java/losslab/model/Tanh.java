package losslab.model;

import losslab.math.FloatMath;

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
}
