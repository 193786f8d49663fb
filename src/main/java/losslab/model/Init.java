package losslab.model;

import losslab.base.Check;
import losslab.math.Rng;

/**
 * How weights begin. Biases begin at {@link #bias()}.
 *
 * <ul>
 *   <li>Xavier: uniform on ±√(6 / (in + out)) (Glorot and Bengio 2010)
 *   <li>He: normal, σ = √(2 / in) (He et al. 2015)
 *   <li>LeCun: normal, σ = √(1 / in) (LeCun et al. 1998)
 * </ul>
 */
public record Init(Kind kind, double parameter, double bias) {
    /** The families of initialisations. */
    public enum Kind {
        XAVIER,
        HE,
        LECUN,
        CONSTANT,
        NORMAL
    }

    public Init {
        boolean finite = !Double.isNaN(parameter) && !Double.isInfinite(parameter);
        if (!finite) {
            throw Check.fail("base.within", "init", "-1e6", "1e6", parameter, "normal(0.1)");
        }
    }

    public static Init of(Kind kind, double parameter) {
        return new Init(kind, parameter, 0);
    }

    /** The same weights, with biases that begin at b instead of 0. */
    public Init bias(double b) {
        return new Init(kind, parameter, b);
    }

    /** One weight of a layer with so many inputs and outputs. */
    float draw(int in, int out, Rng rng) {
        return (float)
                switch (kind) {
                    case XAVIER -> Math.sqrt(6.0 / (in + out)) * rng.uniform(-1, 1);
                    case HE -> Math.sqrt(2.0 / in) * rng.nextGaussian();
                    case LECUN -> Math.sqrt(1.0 / in) * rng.nextGaussian();
                    case CONSTANT -> parameter;
                    case NORMAL -> parameter * rng.nextGaussian();
                };
    }

    @Override
    public String toString() {
        String name =
                switch (kind) {
                    case XAVIER -> "xavier()";
                    case HE -> "he()";
                    case LECUN -> "lecun()";
                    case CONSTANT -> parameter == 0 ? "zero()" : "constant(" + parameter + ")";
                    case NORMAL -> "normal(" + parameter + ")";
                };
        return bias == 0 ? name : name + ".bias(" + bias + ")";
    }
}
