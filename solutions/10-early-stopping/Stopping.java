/** Early stopping. */
public class Stopping {
    public int stopsAfter(double[] validation, int patience) {
        int best = 1;
        for (int epoch = 2; epoch <= validation.length; epoch++) {
            if (validation[epoch - 1] < validation[best - 1]) {
                best = epoch;
            }
            if (epoch - best == patience) {
                return epoch;
            }
        }
        return validation.length;
    }

    public int keeps(double[] validation, int patience) {
        int trained = stopsAfter(validation, patience);
        int best = 1;
        for (int epoch = 2; epoch <= trained; epoch++) {
            if (validation[epoch - 1] < validation[best - 1]) {
                best = epoch;
            }
        }
        return best;
    }
}
