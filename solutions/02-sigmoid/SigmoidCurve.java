/** The sigmoid and its derivative. */
public class SigmoidCurve {
    public double value(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    public double derivative(double x) {
        return value(x) * value(-x); // 1 − σ(x) would lose all digits where σ(x) is near 1
    }
}
