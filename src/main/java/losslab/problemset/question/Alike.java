package losslab.problemset.question;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import losslab.pathology.Pathology;

/**
 * Illnesses of which one may be said where the other is meant: one is a case of the other, or both
 * come to the same picture. Neither is a wrong answer to the other.
 */
final class Alike {
    /** Each pair once, in either order. */
    static final Map<String, Set<String>> PAIRS =
            Map.ofEntries(
                    entry(
                            "learning-rate-too-high",
                            Set.of(
                                    "exploding-gradients",
                                    "spike-that-heals",
                                    "small-batch-noise",
                                    "schedule-drop",
                                    "unscaled-inputs")),
                    entry(
                            "exploding-gradients",
                            Set.of("spike-that-heals", "small-batch-noise", "unscaled-inputs")),
                    entry(
                            "spike-that-heals",
                            Set.of("small-batch-noise", "schedule-drop", "unscaled-inputs")),
                    entry("unscaled-inputs", Set.of("small-batch-noise")),
                    entry(
                            "learning-rate-too-low",
                            Set.of("stopped-too-early", "mse-on-saturated-sigmoid")),
                    entry(
                            "overfitting",
                            Set.of("label-noise", "confident-mistakes", "logloss-auc")),
                    entry("confident-mistakes", Set.of("logloss-auc", "label-noise")),
                    entry(
                            "underfitting",
                            Set.of("over-regularised", "noise-floor", "constant-initialisation")),
                    entry("noise-floor", Set.of("label-noise", "over-regularised")),
                    entry("zero-initialisation", Set.of("constant-initialisation")),
                    entry("bad-initial-loss", Set.of("unscaled-inputs")),
                    entry("double-descent-epochs", Set.of("double-descent-width")),
                    entry("sorted-split", Set.of("validation-scaling")),
                    entry("leakage", Set.of("dropout-gap")),
                    entry("forgetting", Set.of("no-shuffle")),
                    entry(
                            "mse-on-saturated-sigmoid",
                            Set.of("vanishing-gradients", "bad-initial-loss")),
                    entry( // a confusion matrix tells that one class is answered, not why
                            "majority-collapse",
                            Set.of(
                                    "imbalance",
                                    "dead-relu",
                                    "zero-initialisation",
                                    "vanishing-gradients",
                                    "learning-rate-too-low",
                                    "over-regularised",
                                    "noise-floor")));

    private Alike() {}

    static boolean are(Pathology one, Pathology other) {
        return one.id().equals(other.id()) || of(one, other) || of(other, one);
    }

    private static boolean of(Pathology one, Pathology other) {
        return PAIRS.getOrDefault(one.id(), Set.of()).contains(other.id());
    }
}
