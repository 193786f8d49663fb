package losslab.model;

/** f(z) = z, f′(z) = 1. */
public record Identity() implements Elementwise {
    @Override
    public String name() {
        return "identity()";
    }

    @Override
    public float value(float z) {
        return z;
    }

    @Override
    public float slope(float z, float a) {
        return 1;
    }
}
