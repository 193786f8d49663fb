package losslab.loss;

import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.math.Matrix;

/** What several losses refuse in the same words. */
final class Refusals {
    private Refusals() {}

    static void unlessRegression(String name, Task task) {
        if (task != Task.REGRESSION) {
            throw Check.fail(
                    "loss.wrongTask",
                    name,
                    Task.REGRESSION.title(),
                    task.title(),
                    task == Task.BINARY ? "bce()" : "cce()");
        }
    }

    static void unlessClasses(String name, Task task, String instead) {
        if (!task.isClassification()) {
            throw Check.fail(
                    "loss.wrongTask", name, Text.get("loss.classes"), task.title(), instead);
        }
    }

    /** The first place, row by row, of a target that is refused. */
    static OptionalInt where(Matrix y, DoublePredicate refused) {
        for (int i = 0; i < y.rows() * y.cols(); i++) {
            if (refused.test(y.get(i / y.cols(), i % y.cols()))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
