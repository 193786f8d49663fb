package losslab.pathology;

/** Which picture tells a pathology: what cannot be seen in one is plain in another. */
public enum View {
    /** Train and validation loss over the epochs. */
    CURVES,

    /** The loss of every batch from the first one on: what happens before an epoch is over. */
    STEPS,

    /**
     * The same over a logarithmic axis: what matters happens in the first steps, and again much
     * later.
     */
    LONG_CURVES,

    /** The loss of every batch: where the mean of an epoch hides what happens within it. */
    BATCHES,

    /** Gradient norms, updates and dead units of each layer: where the curve is just flat. */
    LAYERS,

    /** The final losses over the width of the net, a band over the seeds. */
    WIDTHS,

    /** The loss and, on an axis of its own, the metric that goes the other way. */
    LOSS_AND_METRIC,

    /** The decision boundary of the net: where the curve is plausible and the net is not. */
    BOUNDARY,

    /** The confusion matrix: which answers are given at all. */
    CONFUSION,

    /** The loss as it ran in training, dropout and all, beside the full passes after each epoch. */
    RUNNING,

    /** Train and validation loss, and as a level line the test loss of the net at the end. */
    TEST,

    /** The accuracy on the classes of each half of training, at every snapshot. */
    TASKS
}
