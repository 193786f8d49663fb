package losslab.model;

import losslab.base.Check;
import losslab.math.FloatMath;

/** f(z) = z for z > 0, else α(e^z − 1) (Clevert et al. 2016). */
public record Elu(double alpha) implements Elementwise {
    public Elu {
        Check.atLeast("alpha", alpha, 0, "elu(1.0)");
    }

    @Override
    public String name() {
        return "elu(" + alpha + ")";
    }

    @Override
    public float value(float z) {
        return z > 0 ? z : (float) alpha * FloatMath.expm1(z);
    }

    @Override
    public float slope(float z, float a) {
        return z > 0 ? 1 : a + (float) alpha;
    }
}
