package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 9: the confusion matrix, precision, recall and F1; here TN 4, FP 1, FN 3, TP 2. */
public final class MetricsTask {
    private static final int[] Y = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
    private static final int[] P = {0, 0, 0, 0, 1, 0, 0, 0, 1, 1};

    private MetricsTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        int[][] confusion(int[] y, int[] p, int classes);

        double precision(int[] y, int[] p);

        double recall(int[] y, int[] p);

        double f1(int[] y, int[] p);
    }

    static Exercise exercise() {
        return new Exercise(
                9,
                "classification-metrics",
                "Scores",
                List.of(
                        new VisibleCheck(
                                "classification-metrics.confusion", MetricsTask::confusion),
                        new VisibleCheck(
                                "classification-metrics.precision", MetricsTask::precision),
                        new VisibleCheck("classification-metrics.recall", MetricsTask::recall),
                        new VisibleCheck("classification-metrics.f1", MetricsTask::f1)));
    }

    private static void confusion(Submission answer) {
        int[][] counts = answer.make(Shape.class).confusion(Y, P, 2);
        answer.expect(counts, Expected.of(new int[][] {{4, 1}, {3, 2}}));
    }

    private static void precision(Submission answer) {
        answer.expect(answer.make(Shape.class).precision(Y, P), Expected.number(2.0 / 3));
    }

    private static void recall(Submission answer) {
        answer.expect(answer.make(Shape.class).recall(Y, P), Expected.number(2.0 / 5));
    }

    /** 4 / (4 + 1 + 3). */
    private static void f1(Submission answer) {
        answer.expect(answer.make(Shape.class).f1(Y, P), Expected.number(0.5));
    }
}
