package losslab.loss;

import losslab.base.Task;
import losslab.math.Matrix;

/** A loss made from another one: what it does not change is the other's. */
interface Wrapper extends Loss {
    Loss loss();

    @Override
    default Link link(int outputs) {
        return loss().link(outputs);
    }

    @Override
    default boolean hasGradient() {
        return loss().hasGradient();
    }

    @Override
    default double threshold() {
        return loss().threshold();
    }

    @Override
    default void check(Task task, int outputs) {
        loss().check(task, outputs);
    }

    @Override
    default void checkTargets(Matrix y) {
        loss().checkTargets(y);
    }
}
