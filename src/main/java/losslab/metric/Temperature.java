package losslab.metric;

import losslab.base.Check;
import losslab.math.Matrix;

/**
 * Temperature scaling (Guo et al. 2017): all raw outputs are divided by one number T, so that
 * probabilities become p_k ∝ p_k^(1/T). T > 1 makes a net less sure, T < 1 surer. The order of the
 * classes stays, so the accuracy does; confidence and log-loss change.
 *
 * @param value T, above 0
 * @see <a href="https://arxiv.org/abs/1706.04599">Guo, Pleiss, Sun, Weinberger, On Calibration of
 *     Modern Neural Networks, 2017</a>
 */
public record Temperature(double value) {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double LEAST = 1e-7; // as the log-loss counts smaller probabilities
    private static final double WIDEST = Math.log(100); // T is sought from 1/100 to 100
    private static final int NARROWINGS = 40;

    public Temperature {
        Check.above("temperature", value, 0, "1.5");
    }

    /**
     * The temperature with the least log-loss on predictions that were not trained on: those of the
     * validation split.
     *
     * @throws IllegalArgumentException when the predictions are no probabilities, or hold NaN
     */
    public static Temperature fit(Predictions validation) {
        if (!validation.areProbabilities()) {
            throw Check.fail("metric.scores", "temperature");
        }
        if (validation.hasNaN()) {
            throw Check.fail("metric.nan");
        }
        double low = -WIDEST;
        double high = WIDEST;
        for (int i = 0; i < NARROWINGS; i++) { // golden section: it has a single minimum in ln T
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (logLoss(validation, left) < logLoss(validation, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return new Temperature(Math.exp((low + high) / 2));
    }

    private static double logLoss(Predictions predictions, double logOfT) {
        return new LogLoss().measure(new Temperature(Math.exp(logOfT)).of(predictions));
    }

    /** The same predictions at this temperature. */
    public Predictions of(Predictions predictions) {
        Matrix p = predictions.p();
        float[] cooled = new float[p.rows() * p.cols()];
        for (int i = 0; i < p.rows(); i++) {
            double sum = 0;
            for (int c = 0; c < predictions.classCount(); c++) {
                sum += power(predictions.probability(i, c));
            }
            for (int j = 0; j < p.cols(); j++) {
                cooled[i * p.cols() + j] = (float) (power(p.get(i, j)) / sum);
            }
        }
        return new Predictions(
                predictions.task(),
                predictions.y(),
                Matrix.wrap(p.rows(), p.cols(), cooled),
                predictions.classes());
    }

    private double power(double p) {
        return Math.pow(Math.max(LEAST, p), 1 / value);
    }
}
