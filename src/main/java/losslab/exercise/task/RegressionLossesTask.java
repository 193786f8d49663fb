package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 3: five errors of a regression. */
public final class RegressionLossesTask {
    private static final double[] Y = {1, 2, 4};
    private static final double[] P = {2, 1, 2};

    private RegressionLossesTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double mse(double[] y, double[] p);

        double rmse(double[] y, double[] p);

        double mae(double[] y, double[] p);

        double mape(double[] y, double[] p);

        double msle(double[] y, double[] p);
    }

    static Exercise exercise() {
        return new Exercise(
                3,
                "regression-losses",
                "RegressionErrors",
                List.of(
                        new VisibleCheck("regression-losses.mse", RegressionLossesTask::mse),
                        new VisibleCheck("regression-losses.rmse", RegressionLossesTask::rmse),
                        new VisibleCheck("regression-losses.mae", RegressionLossesTask::mae),
                        new VisibleCheck("regression-losses.mape", RegressionLossesTask::mape),
                        new VisibleCheck("regression-losses.msle", RegressionLossesTask::msle)));
    }

    /** Errors −1, 1, 2: (1 + 1 + 4) / 3. */
    private static void mse(Submission answer) {
        answer.expect(answer.make(Shape.class).mse(Y, P), Expected.number(2));
    }

    private static void rmse(Submission answer) {
        answer.expect(answer.make(Shape.class).rmse(Y, P), Expected.number(Math.sqrt(2)));
    }

    private static void mae(Submission answer) {
        answer.expect(answer.make(Shape.class).mae(Y, P), Expected.number(4.0 / 3));
    }

    /** (1/1 + 1/2 + 2/4) / 3. */
    private static void mape(Submission answer) {
        answer.expect(answer.make(Shape.class).mape(Y, P), Expected.number(2.0 / 3));
    }

    /** ln(2/3)² = 0.164402, ln(3/2)² is the same, ln(5/3)² = 0.260943; together / 3 = 0.196582. */
    private static void msle(Submission answer) {
        answer.expect(answer.make(Shape.class).msle(Y, P), Expected.number(0.196582));
    }
}
