package losslab.metric;

import java.util.Locale;

/**
 * How well one class is told from the others, from the counts of right ones (TP), false alarms (FP)
 * and misses (FN). Where the denominator is 0 the rate is 0.
 */
public enum Rate {
    /** TP / (TP + FP): how many of those predicted are of the class. */
    PRECISION,

    /** TP / (TP + FN): how many of the class are found. */
    RECALL,

    /** 2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall. */
    F1;

    public double of(int right, int falseAlarms, int misses) {
        return switch (this) {
            case PRECISION -> share(right, right + falseAlarms);
            case RECALL -> share(right, right + misses);
            case F1 -> share(2 * right, 2 * right + falseAlarms + misses);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
