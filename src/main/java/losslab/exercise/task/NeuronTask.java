package losslab.exercise.task;

import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 1: a neuron, and a layer of neurons. */
public final class NeuronTask {
    private NeuronTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double neuron(double[] w, double b, double[] a);

        double[] layer(double[][] w, double[] b, double[] a);
    }

    static Exercise exercise() {
        return new Exercise(
                1,
                "neuron",
                "Neurons",
                List.of(
                        new VisibleCheck("neuron.zero", NeuronTask::zero),
                        new VisibleCheck("neuron.one", NeuronTask::one),
                        new VisibleCheck("neuron.layer", NeuronTask::layer)));
    }

    /** 1 · 2 − 2 · 1 + 0 = 0, and σ(0) = 1/2. */
    private static void zero(Submission answer) {
        double out = answer.make(Shape.class).neuron(new double[] {1, -2}, 0, new double[] {2, 1});
        answer.expect(out, Expected.number(0.5));
    }

    /** 1 · 2 − 1 · 1 + 0.5 = 1.5, and σ(1.5) = 0.817574. */
    private static void one(Submission answer) {
        double out =
                answer.make(Shape.class).neuron(new double[] {1, -1}, 0.5, new double[] {2, 1});
        answer.expect(out, Expected.number(0.817574));
    }

    /** Sums 1.5, −1 and 0.2 + 0.4 + 0.1 = 0.7; σ: 0.817574, 0.268941, 0.668188. */
    private static void layer(Submission answer) {
        double[][] w = {{1, -1}, {0, -1}, {0.1, 0.4}};
        double[] b = {0.5, 0, 0.1};
        double[] out = answer.make(Shape.class).layer(w, b, new double[] {2, 1});
        answer.expect(out, Expected.array(0.817574, 0.268941, 0.668188));
    }
}
