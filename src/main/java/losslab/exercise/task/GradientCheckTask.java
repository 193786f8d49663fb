package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 14: the slopes of a loss by central differences, and where a gradient is wrong. */
public final class GradientCheckTask {
    private static final double LN_3 = Math.log(3);

    private GradientCheckTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[] numeric(double[] w, double[][] x, double[] y, double h);

        double difference(double[] a, double[] b);

        int[] suspects(double[] a, double[] b, double tolerance);
    }

    static Exercise exercise() {
        return new Exercise(
                14,
                "gradient-check",
                "SlopeCheck",
                List.of(
                        new VisibleCheck("gradient-check.numeric", GradientCheckTask::numeric),
                        new VisibleCheck(
                                "gradient-check.difference", GradientCheckTask::difference),
                        new VisibleCheck("gradient-check.suspects", GradientCheckTask::suspects)));
    }

    /**
     * Each weight has an example of its own, z goes from 0 to 2 ln 3, and e^(2 ln 3) = 9. For y = 1
     * the loss ln(1 + e^−z) goes from ln 2 to ln(10/9); for y = 0, ln(1 + e^z) from ln 2 to ln 10.
     * Half of that (two examples), by 2 ln 3: ln(5/9) / (4 ln 3) and ln 5 / (4 ln 3).
     */
    private static void numeric(Submission answer) {
        double[][] x = {{1, 0}, {0, 1}};
        double[] y = {1, 0};
        double[] w = {LN_3, LN_3};
        answer.expect(
                answer.make(Shape.class).numeric(w, x, y, LN_3),
                Expected.array(-0.1337567, 0.3662433));
    }

    /** Apart by (0, 4), which is 4 long; they are 5 and 3 long. */
    private static void difference(Submission answer) {
        double[] a = {3, 4};
        double[] b = {3, 0};
        answer.expect(answer.make(Shape.class).difference(a, b), Expected.number(0.5));
    }

    /** 0.1 is more than 0.01 · 2.1; 0.5 is less than 0.01 · 100.5. */
    private static void suspects(Submission answer) {
        double[] a = {1, 2, 100};
        double[] b = {1, 2.1, 100.5};
        int[] second = {1};
        answer.expect(answer.make(Shape.class).suspects(a, b, 0.01), Expected.of(second));
    }
}
