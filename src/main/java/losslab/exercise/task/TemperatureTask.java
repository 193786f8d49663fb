package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 13: probabilities at a temperature, and the temperature that suits them best. */
public final class TemperatureTask {
    private static final double[] Z = {Math.log(9), 0};

    private TemperatureTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[] probabilities(double[] z, double t);

        double logLoss(double[][] z, int[] y, double t);

        double fit(double[][] z, int[] y);
    }

    static Exercise exercise() {
        return new Exercise(
                13,
                "temperature-scaling",
                "Calibrator",
                List.of(
                        new VisibleCheck(
                                "temperature-scaling.probabilities",
                                TemperatureTask::probabilities),
                        new VisibleCheck("temperature-scaling.logLoss", TemperatureTask::logLoss),
                        new VisibleCheck("temperature-scaling.fit", TemperatureTask::fit)));
    }

    /** exp(ln 9 / 2) = 3 and exp(0) = 1: 3/4 and 1/4. */
    private static void probabilities(Submission answer) {
        answer.expect(answer.make(Shape.class).probabilities(Z, 2), Expected.array(0.75, 0.25));
    }

    /** (ln 4/3 + ln 4) / 2. */
    private static void logLoss(Submission answer) {
        double[][] z = {Z, Z};
        int[] y = {0, 1};
        answer.expect(answer.make(Shape.class).logLoss(z, y, 2), Expected.number(0.836988));
    }

    /** Three of four are of class 0, so 3/4 is the best probability, and that is T = 2. */
    private static void fit(Submission answer) {
        double[][] z = {Z, Z, Z, Z};
        int[] y = {0, 0, 1, 0};
        answer.expect(answer.make(Shape.class).fit(z, y), Expected.number(2).relative(1e-3));
    }
}
