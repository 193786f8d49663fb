package losslab.loss;

/**
 * A loss that is the mean over the outputs of a function of one target and one prediction. The link
 * is the identity.
 */
interface PerOutput extends Loss {
    /** The loss of one output. */
    double at(double y, double p);

    /** Its derivative with respect to p. */
    double slope(double y, double p);

    /**
     * The same in the engines' arithmetic. The default is only for losses of additions,
     * multiplications, divisions and comparisons, which give the same bits everywhere.
     */
    default float fastAt(float y, float p) {
        return (float) at(y, p);
    }

    default float fastSlope(float y, float p) {
        return (float) slope(y, p);
    }

    @Override
    default double value(double[] y, double[] z) {
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += at(y[j], z[j]);
        }
        return sum / z.length;
    }

    @Override
    default double[] gradient(double[] y, double[] z) {
        double[] gradient = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            gradient[j] = slope(y[j], z[j]) / z.length;
        }
        return gradient;
    }

    @Override
    default double batch(Batch b) {
        int n = b.rows * b.outputs;
        float step = b.scale / b.outputs;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += fastAt(b.y[i], b.z[i]);
        }
        if (b.wantsGradient()) {
            for (int i = 0; i < n; i++) {
                b.dz[i] = step * fastSlope(b.y[i], b.z[i]);
            }
        }
        return sum / b.outputs;
    }
}
