package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 5: the focal loss of one example, and its gradient. */
public final class FocalLossTask {
    private static final double[] Y = {0, 1};
    private static final double[] Z = {0.6, 0.82};

    private FocalLossTask() {}

    /** What the student's class looks like; it is made with γ. */
    public interface Shape {
        double value(double[] y, double[] z);

        double[] gradient(double[] y, double[] z);
    }

    static Exercise exercise() {
        return new Exercise(
                5,
                "focal-loss",
                "FocalLoss",
                List.of(
                        new VisibleCheck("focal-loss.value", FocalLossTask::value),
                        new VisibleCheck("focal-loss.zero", FocalLossTask::zero),
                        new VisibleCheck("focal-loss.gradient", FocalLossTask::gradient)));
    }

    /** p = σ(0.82 − 0.6) = 0.554779, −ln p = 0.589185; 0.445221² · 0.589185 = 0.116789. */
    private static void value(Submission answer) {
        Shape focal = answer.make(Shape.class, 2.0);
        answer.expect(focal.value(Y, Z), Expected.number(0.116789).within(1e-5));
    }

    private static void zero(Submission answer) {
        Shape crossEntropy = answer.make(Shape.class, 0.0);
        answer.expect(crossEntropy.value(Y, Z), Expected.number(0.589185).within(1e-5));
    }

    /** ∂L/∂ln p = −0.445221² − 2 · 0.554779 · 0.445221 · 0.589185 = −0.489278; times 0.445221. */
    private static void gradient(Submission answer) {
        Shape focal = answer.make(Shape.class, 2.0);
        answer.expect(focal.gradient(Y, Z), Expected.array(0.217837, -0.217837).within(1e-5));
    }
}
