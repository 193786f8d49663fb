package losslab.model;

import losslab.math.FloatMath;

/** f(z) = z σ(z), f′ = σ(z) + a(1 − σ(z)) (Ramachandran et al. 2017). */
public record Swish() implements Elementwise {
    @Override
    public String name() {
        return "swish()";
    }

    @Override
    public float value(float z) {
        return z * FloatMath.sigmoid(z);
    }

    @Override
    public float slope(float z, float a) {
        return FloatMath.sigmoid(z) + a * (1 - FloatMath.sigmoid(z));
    }
}
