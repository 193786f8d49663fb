package losslab.exercise.task;

import java.util.Arrays;
import java.util.List;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;
import losslab.math.Rng;

/**
 * Exercise 11: a net with a hidden layer, trained to tell exclusive or within a budget of steps.
 */
public final class XorTask {
    /** How often the weights may be changed. */
    public static final int STEPS = 1000;

    /** How many examples there are to learn from. */
    public static final int EXAMPLES = 100;

    private static final double ENOUGH = 0.99;
    private static final int NEW = 400;
    private static final double OPEN = 0.2;

    private XorTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[] train(double[][] x, double[] y, int steps, int seed);

        double[] predict(double[][] x);
    }

    static Exercise exercise() {
        return new Exercise(
                11,
                "xor",
                "XorNet",
                List.of(
                        new VisibleCheck("xor.accuracy", XorTask::accuracy),
                        new VisibleCheck("xor.losses", XorTask::losses),
                        new VisibleCheck("xor.seed", XorTask::seed)));
    }

    /** Points to learn from, and others from the same corners to be judged by. */
    public static XorPoints examples(Rng rng) {
        return XorPoints.draw(EXAMPLES, rng);
    }

    public static XorPoints unseen(Rng rng) {
        return XorPoints.draw(NEW, rng);
    }

    /** An accuracy that is high enough. */
    public static Expected solved() {
        return Expected.that(
                Text.get("exercise.xor.atLeast", Numbers.show(ENOUGH)),
                it -> (Double) it >= ENOUGH);
    }

    /** A row of so many numbers. */
    public static Expected asMany(int n) {
        return Expected.that(Text.get("exercise.xor.asMany", n), it -> ((double[]) it).length == n);
    }

    /** A loss at which nothing is solved yet. */
    public static Expected open() {
        return Expected.that(
                Text.get("exercise.xor.above", Numbers.show(OPEN)), it -> (Double) it > OPEN);
    }

    /** Other predictions than these, which another seed gave. */
    public static Expected otherThan(double... p) {
        return other("exercise.xor.other", p);
    }

    /** Other predictions than these, which came of the same examples with the classes exchanged. */
    public static Expected exchanged(double... p) {
        return other("exercise.xor.exchanged", p);
    }

    private static Expected other(String key, double... p) {
        return Expected.that(Text.get(key), it -> !Arrays.equals(p, (double[]) it));
    }

    private static void accuracy(Submission answer) {
        Rng rng = new Rng(1);
        XorPoints examples = examples(rng);
        XorPoints unseen = unseen(rng);
        Shape net = answer.make(Shape.class);
        net.train(examples.x(), examples.y(), STEPS, 1);
        answer.expect(unseen.accuracy(net.predict(unseen.x())), solved());
    }

    private static void losses(Submission answer) {
        XorPoints examples = examples(new Rng(1));
        double[] losses = answer.make(Shape.class).train(examples.x(), examples.y(), STEPS, 1);
        answer.expect(losses, asMany(STEPS));
        answer.expect(
                losses[STEPS - 1],
                Expected.that(
                        Text.get("exercise.xor.below", Numbers.show(losses[0])),
                        it -> (Double) it < losses[0]));
    }

    private static void seed(Submission answer) {
        double[] first = predictions(answer, 1);
        answer.expect(predictions(answer, 1), Expected.of(first));
        answer.expect(predictions(answer, 2), otherThan(first));
    }

    /** Those of a net of its own, after a few steps. */
    private static double[] predictions(Submission answer, int seed) {
        XorPoints examples = examples(new Rng(1));
        Shape net = answer.make(Shape.class);
        net.train(examples.x(), examples.y(), 5, seed);
        return net.predict(examples.x());
    }
}
