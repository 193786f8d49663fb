package losslab.base;

/**
 * Something that may follow the data set, the model and the loss in {@code train(...)}, in any
 * order: an optimiser, a schedule, a setting such as {@code epochs(20)}.
 */
public interface Option {}
