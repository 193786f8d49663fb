package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 10: when early stopping ends the training, and which weights are kept. */
public final class EarlyStoppingTask {
    private static final double[] LOSSES = {5, 4, 4.5, 4.2, 3, 3.5};

    private EarlyStoppingTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        int stopsAfter(double[] validation, int patience);

        int keeps(double[] validation, int patience);
    }

    static Exercise exercise() {
        return new Exercise(
                10,
                "early-stopping",
                "Stopping",
                List.of(
                        new VisibleCheck("early-stopping.impatient", EarlyStoppingTask::impatient),
                        new VisibleCheck("early-stopping.patient", EarlyStoppingTask::patient)));
    }

    /** The best is epoch 2; epochs 3 and 4 are no better. */
    private static void impatient(Submission answer) {
        Shape stopping = answer.make(Shape.class);
        answer.expect(stopping.stopsAfter(LOSSES, 2), Expected.of(4));
        answer.expect(stopping.keeps(LOSSES, 2), Expected.of(2));
    }

    /** Epoch 5 comes in time, and after it there is only one more. */
    private static void patient(Submission answer) {
        Shape stopping = answer.make(Shape.class);
        answer.expect(stopping.stopsAfter(LOSSES, 3), Expected.of(6));
        answer.expect(stopping.keeps(LOSSES, 3), Expected.of(5));
    }
}
