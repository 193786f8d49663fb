// Tries: to return more than the grader can hold
// Gets: 0 any
public class FocalLoss {
    public FocalLoss(double gamma) {}

    public double[][][] value(double[] y, double[] z) {
        return new double[30][1000][100];
    }

    public double[] gradient(double[] y, double[] z) {
        return new double[2_000_000];
    }
}
