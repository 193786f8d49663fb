package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/**
 * Exercise 6: backpropagation of a two-layer net. For the net of the checks: a = (σ(1), σ(1.5)) =
 * (0.731059, 0.817574), z = a, p₂ = 1 / (1 + exp(0.731059 − 0.817574)) = 0.521615.
 */
public final class BackpropagationTask {
    private static final double[] Y = {0, 1};
    private static final double[] X = {2, 1};

    private BackpropagationTask() {}

    /** What the student's class looks like; it is made with the weights. */
    public interface Shape {
        double loss(double[] y, double[] x);

        double[][] gradientW1(double[] y, double[] x);

        double[] gradientB1(double[] y, double[] x);

        double[][] gradientW2(double[] y, double[] x);

        double[] gradientB2(double[] y, double[] x);
    }

    static Exercise exercise() {
        return new Exercise(
                6,
                "backpropagation",
                "TwoLayers",
                List.of(
                        new VisibleCheck("backpropagation.loss", BackpropagationTask::loss),
                        new VisibleCheck("backpropagation.output", BackpropagationTask::output),
                        new VisibleCheck("backpropagation.hidden", BackpropagationTask::hidden)));
    }

    private static Shape net(Submission answer) {
        double[][] w1 = {{1, -1}, {0.5, 0.5}};
        double[][] w2 = {{1, 0}, {0, 1}};
        return answer.make(Shape.class, w1, new double[2], w2, new double[2]);
    }

    /** −ln 0.521615. */
    private static void loss(Submission answer) {
        answer.expect(net(answer).loss(Y, X), Expected.number(0.650825));
    }

    /** δ2 = p − y = (0.478385, −0.478385), times a. */
    private static void output(Submission answer) {
        Shape net = net(answer);
        answer.expect(net.gradientB2(Y, X), Expected.array(0.478385, -0.478385));
        double[][] w = {{0.349727, 0.391115}, {-0.349727, -0.391115}};
        answer.expect(net.gradientW2(Y, X), Expected.of(w));
    }

    /** δ1 = (0.478385 · 0.731059 · 0.268941, −0.478385 · 0.817574 · 0.182426), times x. */
    private static void hidden(Submission answer) {
        Shape net = net(answer);
        answer.expect(net.gradientB1(Y, X), Expected.array(0.094056, -0.071349));
        double[][] w = {{0.188112, 0.094056}, {-0.142699, -0.071349}};
        answer.expect(net.gradientW1(Y, X), Expected.of(w));
    }
}
