package losslab.problemset.question;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import losslab.pathology.Pathology;

/**
 * Illnesses of which one may be said where the other is meant. Neither is a wrong answer to the
 * other, so they never stand among the same choices.
 */
final class Alike {
    /** One is a case of the other, both come to the same picture, or most runs show both. */
    static final Map<String, Set<String>> LOOKS =
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
                            Set.of(
                                    "small-batch-noise",
                                    "schedule-drop",
                                    "unscaled-inputs",
                                    "double-descent-epochs")),
                    entry("unscaled-inputs", Set.of("small-batch-noise", "bad-initial-loss")),
                    entry(
                            "learning-rate-too-low",
                            Set.of("stopped-too-early", "mse-on-saturated-sigmoid")),
                    entry(
                            "stopped-too-early",
                            Set.of("bad-initial-loss", "label-noise", "underfitting")),
                    entry(
                            "overfitting",
                            Set.of(
                                    "label-noise",
                                    "confident-mistakes",
                                    "logloss-auc",
                                    "sorted-split",
                                    "validation-scaling",
                                    "mse-mape")),
                    entry("confident-mistakes", Set.of("logloss-auc", "label-noise")),
                    entry(
                            "converged",
                            Set.of("confident-mistakes", "logloss-auc", "double-descent-epochs")),
                    entry( // all that keeps a net from learning makes it too weak
                            "underfitting",
                            Set.of(
                                    "over-regularised",
                                    "noise-floor",
                                    "constant-initialisation",
                                    "double-softmax",
                                    "flipped-sign",
                                    "forgetting",
                                    "unscaled-inputs",
                                    "mae-zeros",
                                    "vanishing-gradients",
                                    "dead-relu",
                                    "zero-initialisation",
                                    "learning-rate-too-low",
                                    "mse-on-saturated-sigmoid",
                                    "majority-collapse")),
                    entry("noise-floor", Set.of("label-noise", "over-regularised")),
                    entry("zero-initialisation", Set.of("constant-initialisation")),
                    entry("double-descent-epochs", Set.of("double-descent-width")),
                    entry("sorted-split", Set.of("validation-scaling")),
                    entry("validation-scaling", Set.of("label-noise")),
                    entry("leakage", Set.of("dropout-gap")),
                    entry("forgetting", Set.of("no-shuffle")),
                    entry(
                            "mse-on-saturated-sigmoid",
                            Set.of(
                                    "vanishing-gradients",
                                    "bad-initial-loss",
                                    "constant-initialisation",
                                    "flipped-sign")),
                    entry( // a confusion matrix tells that one class is answered, not why
                            "majority-collapse",
                            Set.of(
                                    "imbalance",
                                    "double-softmax",
                                    "dead-relu",
                                    "zero-initialisation",
                                    "vanishing-gradients",
                                    "learning-rate-too-low",
                                    "over-regularised",
                                    "noise-floor",
                                    "stopped-too-early",
                                    "bad-initial-loss",
                                    "mse-on-saturated-sigmoid")),
                    entry("imbalance", Set.of("double-softmax", "underfitting")),
                    entry( // what a few large or many small errors do, in any regression
                            "mse-mape",
                            Set.of(
                                    "mae-zeros",
                                    "spike-that-heals",
                                    "double-descent-width",
                                    "learning-rate-too-high",
                                    "unscaled-inputs")),
                    entry(
                            "mae-zeros",
                            Set.of(
                                    "double-descent-epochs",
                                    "small-batch-noise",
                                    "schedule-drop",
                                    "learning-rate-too-high",
                                    "unscaled-inputs")));

    /** What is to be done first about one would help against the other, too. */
    static final Map<String, Set<String>> CURES =
            Map.ofEntries(
                    entry(
                            "double-descent-width",
                            Set.of("overfitting", "confident-mistakes", "logloss-auc")),
                    entry("unscaled-inputs", Set.of("double-descent-epochs", "validation-scaling")),
                    entry("no-shuffle", Set.of("sorted-split")),
                    entry("exploding-gradients", Set.of("bad-initial-loss")),
                    entry(
                            "zero-initialisation",
                            Set.of("vanishing-gradients", "dead-relu", "bad-initial-loss")),
                    entry(
                            "constant-initialisation",
                            Set.of("vanishing-gradients", "dead-relu", "bad-initial-loss")),
                    entry("bad-initial-loss", Set.of("vanishing-gradients", "dead-relu")));

    private Alike() {}

    static boolean are(Pathology one, Pathology other) {
        return one.id().equals(other.id()) || of(one, other) || of(other, one);
    }

    private static boolean of(Pathology one, Pathology other) {
        return LOOKS.getOrDefault(one.id(), Set.of()).contains(other.id())
                || CURES.getOrDefault(one.id(), Set.of()).contains(other.id());
    }
}
