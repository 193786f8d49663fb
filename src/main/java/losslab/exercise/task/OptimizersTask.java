package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 7: what four optimisers make of the same gradients; here one weight, g = 2, then 1. */
public final class OptimizersTask {
    private static final double[] W = {1};
    private static final double[][] G = {{2}, {1}};

    private OptimizersTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[][] sgd(double[] w, double[][] g, double lr);

        double[][] momentum(double[] w, double[][] g, double lr, double mu);

        double[][] rmsprop(double[] w, double[][] g, double lr, double rho, double epsilon);

        double[][] adam(
                double[] w, double[][] g, double lr, double beta1, double beta2, double epsilon);
    }

    static Exercise exercise() {
        return new Exercise(
                7,
                "optimizers",
                "Steps",
                List.of(
                        new VisibleCheck("optimizers.sgd", OptimizersTask::sgd),
                        new VisibleCheck("optimizers.momentum", OptimizersTask::momentum),
                        new VisibleCheck("optimizers.rmsprop", OptimizersTask::rmsprop),
                        new VisibleCheck("optimizers.adam", OptimizersTask::adam)));
    }

    private static Expected path(double first, double second) {
        return Expected.of(new double[][] {{first}, {second}});
    }

    /** 1 − 0.1 · 2 = 0.8; 0.8 − 0.1 · 1 = 0.7. */
    private static void sgd(Submission answer) {
        answer.expect(answer.make(Shape.class).sgd(W, G, 0.1), path(0.8, 0.7));
    }

    /** v = 2, then 0.5 · 2 + 1 = 2: 0.8 − 0.1 · 2 = 0.6. */
    private static void momentum(Submission answer) {
        answer.expect(answer.make(Shape.class).momentum(W, G, 0.1, 0.5), path(0.8, 0.6));
    }

    /** s = 0.75 · 4 = 3, then 0.25 · 3 + 0.75 = 1.5; steps 0.1 · 2/√3 and 0.1 · 1/√1.5. */
    private static void rmsprop(Submission answer) {
        double[][] path = answer.make(Shape.class).rmsprop(W, G, 0.1, 0.25, 1e-8);
        answer.expect(path, path(0.884530, 0.802880));
    }

    /**
     * m = 1, v = 1, m̂ = 2, v̂ = 4: a step of 0.1. Then m = 1, v = 1, m̂ = 1/0.75, v̂ = 1/0.4375:
     * 0.1 · 1.333333/1.511858 = 0.088192.
     */
    private static void adam(Submission answer) {
        double[][] path = answer.make(Shape.class).adam(W, G, 0.1, 0.5, 0.75, 1e-8);
        answer.expect(path, path(0.9, 0.811808));
    }
}
