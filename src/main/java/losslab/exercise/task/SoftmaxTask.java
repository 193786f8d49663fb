package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 4: softmax, cross-entropy and their gradient, for logits of any size. */
public final class SoftmaxTask {
    private static final double LN_3 = Math.log(3);
    private static final double[] Y = {0, 1};
    private static final double[] Z = {LN_3, 0};

    private SoftmaxTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[] softmax(double[] z);

        double crossEntropy(double[] y, double[] z);

        double[] gradient(double[] y, double[] z);
    }

    static Exercise exercise() {
        return new Exercise(
                4,
                "softmax",
                "SoftmaxLoss",
                List.of(
                        new VisibleCheck("softmax.softmax", SoftmaxTask::softmax),
                        new VisibleCheck("softmax.shifted", SoftmaxTask::shifted),
                        new VisibleCheck("softmax.loss", SoftmaxTask::loss),
                        new VisibleCheck("softmax.gradient", SoftmaxTask::gradient)));
    }

    /** exp(ln 3) = 3 and exp(0) = 1: 3/4 and 1/4. */
    private static void softmax(Submission answer) {
        answer.expect(answer.make(Shape.class).softmax(Z), Expected.array(0.75, 0.25));
    }

    private static void shifted(Submission answer) {
        double[] z = {1000 + LN_3, 1000};
        answer.expect(answer.make(Shape.class).softmax(z), Expected.array(0.75, 0.25));
    }

    /** −ln(1/4). */
    private static void loss(Submission answer) {
        answer.expect(answer.make(Shape.class).crossEntropy(Y, Z), Expected.number(1.386294));
    }

    /** 3/4 − 0 and 1/4 − 1. */
    private static void gradient(Submission answer) {
        answer.expect(answer.make(Shape.class).gradient(Y, Z), Expected.array(0.75, -0.75));
    }
}
