package losslab.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Examples by falling score of one class: what is caught when everything from a threshold on is
 * taken for it. Equal scores are caught together, so there is one entry per distinct score.
 *
 * @param thresholds the distinct scores, falling
 * @param right how many of the class have at least that score
 * @param wrong how many of the others do
 */
record Ranking(double[] thresholds, int[] right, int[] wrong) {
    static Ranking of(Predictions predictions, int c) {
        Integer[] order = new Integer[predictions.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -score(predictions, i, c)));
        int[] ends =
                IntStream.range(0, order.length)
                        .filter(k -> endsTie(predictions, order, k, c))
                        .toArray();
        double[] thresholds = new double[ends.length];
        int[] right = new int[ends.length];
        int[] wrong = new int[ends.length];
        int caught = 0;
        int from = 0;
        for (int t = 0; t < ends.length; t++) {
            for (int k = from; k <= ends[t]; k++) {
                caught += predictions.actual(order[k]) == c ? 1 : 0;
            }
            from = ends[t] + 1;
            thresholds[t] = score(predictions, order[ends[t]], c);
            right[t] = caught;
            wrong[t] = from - caught;
        }
        return new Ranking(thresholds, right, wrong);
    }

    private static boolean endsTie(Predictions predictions, Integer[] order, int k, int c) {
        return k == order.length - 1
                || score(predictions, order[k], c) != score(predictions, order[k + 1], c);
    }

    /** How much example i looks like class c; in the binary task class 0 is the opposite of 1. */
    private static double score(Predictions predictions, int i, int c) {
        double p = predictions.p().get(i, predictions.p().cols() == 1 ? 0 : c);
        return predictions.p().cols() == 1 && c == 0 ? -p : p;
    }

    int size() {
        return thresholds.length;
    }

    /** How many examples are of the class. */
    int positives() {
        return size() == 0 ? 0 : right[size() - 1];
    }

    int negatives() {
        return size() == 0 ? 0 : wrong[size() - 1];
    }

    /**
     * The area under the ROC curve: the chance that an example of the class scores higher than
     * another, equal scores counting half. NaN without examples of both kinds.
     */
    double rocArea() {
        double twice = 0;
        for (int t = 0; t < size(); t++) {
            int rightBefore = t == 0 ? 0 : right[t - 1];
            int wrongBefore = t == 0 ? 0 : wrong[t - 1];
            twice += (double) (wrong[t] - wrongBefore) * (right[t] + rightBefore);
        }
        return twice / (2.0 * positives() * negatives());
    }

    /** Σ (Rₜ − Rₜ₋₁) Pₜ over the thresholds, R the recall and P the precision. */
    double averagePrecision() {
        double sum = 0;
        for (int t = 0; t < size(); t++) {
            int gained = right[t] - (t == 0 ? 0 : right[t - 1]);
            sum += gained * (double) right[t] / (right[t] + wrong[t]);
        }
        return sum / positives();
    }
}
