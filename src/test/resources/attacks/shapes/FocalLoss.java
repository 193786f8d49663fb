// Tries: to have nothing compared: arrays of no length, of other types, or none
// Gets: 0
public class FocalLoss {
    private static int calls;

    public FocalLoss(double gamma) {}

    public double[] value(double[] y, double[] z) {
        return new double[0];
    }

    public double[] gradient(double[] y, double[] z) {
        return calls++ % 2 == 0 ? null : new double[0];
    }
}
