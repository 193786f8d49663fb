package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;

/** All exercises, in the order of the course; a new one is a line here. */
public final class Exercises {
    private static final List<Exercise> ALL =
            List.of(
                    NeuronTask.exercise(),
                    SigmoidTask.exercise(),
                    RegressionLossesTask.exercise(),
                    SoftmaxTask.exercise(),
                    FocalLossTask.exercise(),
                    BackpropagationTask.exercise(),
                    OptimizersTask.exercise(),
                    PreparationTask.exercise(),
                    MetricsTask.exercise(),
                    EarlyStoppingTask.exercise(),
                    XorTask.exercise(),
                    CurvesTask.exercise(),
                    TemperatureTask.exercise(),
                    GradientCheckTask.exercise());

    private Exercises() {}

    public static List<Exercise> all() {
        return ALL;
    }
}
