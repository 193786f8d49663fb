package losslab.run;

/**
 * Someone who follows trainings: the progress line, a window that grows. Found through {@link
 * java.util.ServiceLoader} for trainings in the foreground.
 */
public interface TrainingListener {
    /** A training begins. */
    default void started(Experiment experiment) {}

    /** Another step is done; called often, must be quick. */
    default void stepped(int step, int steps, double batchLoss) {}

    /** An epoch was recorded; the history so far, not to be kept. */
    default void recorded(History history) {}

    /** It ended, in whatever way. */
    default void ended(Run run) {}
}
