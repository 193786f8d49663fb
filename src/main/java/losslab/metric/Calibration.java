package losslab.metric;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;

/**
 * Is a net right as often as it says? The confidence of an example is the probability of its
 * predicted class (at least ½ in the binary task); examples are put into bins of equal width, and
 * each bin's mean confidence is held against the share of its examples that are right (Guo et al.
 * 2017).
 *
 * @param bins those that hold examples, by rising confidence
 */
public record Calibration(List<Bin> bins) {
    /** Number of bins unless another is asked for. */
    public static final int BINS = 15;

    /**
     * @param from where the bin begins (excluded, but for 0)
     * @param to where it ends (included)
     * @param confidence mean probability of the predicted class
     * @param accuracy share of the predictions that are right
     */
    public record Bin(double from, double to, double confidence, double accuracy, int examples) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    public static Calibration of(Predictions predictions) {
        return of(predictions, BINS);
    }

    /**
     * @throws IllegalArgumentException when the predictions are no probabilities, or hold NaN
     */
    public static Calibration of(Predictions predictions, int bins) {
        Check.atLeast("bins", bins, 1, "15");
        if (!predictions.areProbabilities()) {
            throw Check.fail("metric.scores", "calibration");
        }
        if (predictions.hasNaN()) {
            throw Check.fail("metric.nan");
        }
        int[] examples = new int[bins];
        double[] confidence = new double[bins];
        int[] right = new int[bins];
        for (int i = 0; i < predictions.size(); i++) {
            int predicted = predictions.predicted(i);
            double p = predictions.probability(i, predicted);
            int bin = Math.max(0, Math.min(bins, (int) Math.ceil(p * bins)) - 1);
            examples[bin]++;
            confidence[bin] += p;
            right[bin] += predicted == predictions.actual(i) ? 1 : 0;
        }
        List<Bin> filled = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            double n = examples[b];
            if (n > 0) {
                double to = (b + 1.0) / bins;
                double from = (double) b / bins;
                filled.add(new Bin(from, to, confidence[b] / n, right[b] / n, examples[b]));
            }
        }
        return new Calibration(filled);
    }

    /** The expected calibration error: mean of |accuracy − confidence|, by examples. */
    public double error() {
        double sum = 0;
        int examples = 0;
        for (Bin bin : bins) {
            sum += bin.examples * Math.abs(bin.accuracy - bin.confidence);
            examples += bin.examples;
        }
        return sum / examples;
    }

    @Override
    public String toString() {
        Table table =
                new Table(
                        Text.get("metric.confidence"),
                        Text.get("metric.mean"),
                        Text.get("metric.right"),
                        Text.get("metric.examples"));
        for (Bin bin : bins) {
            String range = Numbers.show(bin.from) + "–" + Numbers.show(bin.to);
            table.row(range, bin.confidence, bin.accuracy, bin.examples);
        }
        return table + "\n" + Text.get("metric.ece", Numbers.show(error()));
    }
}
