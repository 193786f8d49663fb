/** The sigmoid and its derivative; the task is in README.md beside this file. */
public class SigmoidCurve {
    public double value(double x) {
        throw new UnsupportedOperationException("value");
    }

    /** The slope at x (x itself, not σ(x)). */
    public double derivative(double x) {
        throw new UnsupportedOperationException("derivative");
    }
}
