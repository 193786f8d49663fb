package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 2: the sigmoid and its derivative. */
public final class SigmoidTask {
    private SigmoidTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double value(double x);

        double derivative(double x);
    }

    static Exercise exercise() {
        return new Exercise(
                2,
                "sigmoid",
                "SigmoidCurve",
                List.of(
                        new VisibleCheck("sigmoid.value", SigmoidTask::value),
                        new VisibleCheck("sigmoid.derivative", SigmoidTask::derivative)));
    }

    /** exp(−ln 3) = 1/3, so σ(ln 3) = 1 / (4/3) = 3/4; σ(0) = 1/2. */
    private static void value(Submission answer) {
        Shape curve = answer.make(Shape.class);
        answer.expect(curve.value(0), Expected.number(0.5));
        answer.expect(curve.value(1.0986123), Expected.number(0.75));
    }

    /** 1/2 · 1/2, and 3/4 · 1/4 = 3/16. */
    private static void derivative(Submission answer) {
        Shape curve = answer.make(Shape.class);
        answer.expect(curve.derivative(0), Expected.number(0.25));
        answer.expect(curve.derivative(1.0986123), Expected.number(0.1875));
    }
}
