package losslab.loss;

import losslab.base.Option;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * A loss: how bad the raw outputs z are when the target is y, for one example. Only {@link #value}
 * must be written; everything else has a default that is correct, if slow.
 *
 * <p>Shapes: y and z have one entry per output. Binary targets are 0 or 1, multiclass ones one-hot.
 */
@FunctionalInterface
public interface Loss extends Option {
    /** The loss of one example. */
    double value(double[] y, double[] z);

    /** ∂value/∂z of one example; by default from central differences. */
    default double[] gradient(double[] y, double[] z) {
        return Numeric.gradient(this, y, z);
    }

    /** Whether the gradient was written down; false for a student's loss that has only a value. */
    default boolean hasGradient() {
        return true;
    }

    /** How z becomes a prediction, for so many outputs. */
    default Link link(int outputs) {
        return Link.IDENTITY;
    }

    /**
     * With one output, the prediction above which the class is 1: one half, for probabilities and
     * for numbers meant to be 0 or 1; 0 for margins.
     */
    default double threshold() {
        return 0.5;
    }

    /** As it is written in the REPL: {@code focal(2.0)}. */
    default String name() {
        return "loss";
    }

    /** The name for tables and legends: arrays in it are cut short. */
    default String label() {
        return name().replaceAll("new double\\[\\]\\{([^,}]*),[^}]*\\}", "{$1, …}");
    }

    /** The loss as it works for a task; differs from this one where a student's loss is in it. */
    default Loss on(Task task) {
        return this;
    }

    /**
     * Refuses the tasks it is not made for, as soon as an experiment is put together.
     *
     * @throws IllegalArgumentException naming a loss that fits
     */
    default void check(Task task, int outputs) {}

    /**
     * Refuses targets for which it is not defined, before any training.
     *
     * @throws IllegalArgumentException naming a loss that fits
     */
    default void checkTargets(Matrix y) {}

    /**
     * The sum of the losses of a batch; if the batch wants gradients, they are written, scaled. The
     * engines call this; library losses answer it with a loop over floats.
     */
    default double batch(Batch batch) {
        return batch.oneByOne(this);
    }
}
