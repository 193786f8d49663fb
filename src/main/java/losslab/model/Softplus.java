package losslab.model;

import losslab.math.FloatMath;

/** f(z) = ln(1 + e^z), f′ = σ(z) (Dugas et al. 2001). */
public record Softplus() implements Elementwise {
    @Override
    public String name() {
        return "softplus()";
    }

    @Override
    public float value(float z) {
        return FloatMath.softplus(z);
    }

    @Override
    public float slope(float z, float a) {
        return FloatMath.sigmoid(z);
    }
}
