package losslab.model;

import java.util.Optional;
import losslab.base.Option;
import losslab.base.Task;

/**
 * What is to be trained, before the data are known: the numbers of inputs and outputs come from the
 * data set. A model ends in raw outputs z; the loss says how they become predictions.
 */
public sealed interface Model extends Option permits Mlp, Cnn {
    /** The layers for these data; {@code inputs} and {@code outputs} count numbers per example. */
    Architecture architecture(Input input, int outputs);

    /** An explicit output activation, if one was asked for. */
    Optional<Activation> output();

    /** As it is written in the REPL: {@code mlp(64)}. */
    String name();

    /** The same where it is known what is to be predicted: {@code logreg()}, not {@code mlp()}. */
    default String name(Task task) {
        return name();
    }
}
