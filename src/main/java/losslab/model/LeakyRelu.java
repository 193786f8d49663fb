package losslab.model;

import losslab.base.Check;

/** f(z) = z for z > 0, else leak · z (Maas et al. 2013). */
public record LeakyRelu(double leak) implements Elementwise {
    public LeakyRelu {
        Check.atLeast("leak", leak, 0, "leakyRelu(0.01)");
    }

    @Override
    public String name() {
        return "leakyRelu(" + leak + ")";
    }

    @Override
    public float value(float z) {
        return z > 0 ? z : (float) leak * z;
    }

    @Override
    public float slope(float z, float a) {
        return z > 0 ? 1 : (float) leak;
    }
}
