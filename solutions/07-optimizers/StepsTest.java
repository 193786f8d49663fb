import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.OptimizersTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 7. The oracle has no memory: every moving average is written out as
 * its sum over all steps so far, Σ decay^(t−k) · g_k.
 */
@Hidden
class StepsTest {
    private static final double EPSILON = 0.05; // large, so that its place shows

    /** Weights and gradients drawn from the seed. */
    private record Case(double[] w, double[][] g, double lr, double decay, double decay2) {
        static Case draw(Rng rng) {
            int size = 2 + rng.nextInt(3);
            double[][] g = new double[4][];
            for (int t = 0; t < g.length; t++) {
                g[t] = numbers(rng, size);
            }
            return new Case(
                    numbers(rng, size),
                    g,
                    rng.uniform(0.05, 0.5),
                    rng.uniform(0.5, 0.9),
                    rng.uniform(0.8, 0.95));
        }

        private static double[] numbers(Rng rng, int n) {
            return IntStream.range(0, n)
                    .mapToDouble(i -> (rng.nextInt(2) == 0 ? 1 : -1) * rng.uniform(0.5, 2))
                    .toArray();
        }

        /** Σ decay^(t−k) · g_k^power over k ≤ t. */
        double sum(double decay, int power, int t, int i) {
            return IntStream.rangeClosed(0, t)
                    .mapToDouble(k -> Math.pow(decay, t - k) * Math.pow(g[k][i], power))
                    .sum();
        }

        /** The weights after each step that goes down by η times the direction. */
        double[][] path(Direction direction) {
            double[][] path = new double[g.length][];
            for (int t = 0; t < g.length; t++) {
                double[] before = t == 0 ? w : path[t - 1];
                int step = t;
                path[t] =
                        IntStream.range(0, w.length)
                                .mapToDouble(i -> before[i] - lr * direction.at(step, i))
                                .toArray();
            }
            return path;
        }

        /** The means of the gradients and of their squares, with the corrections to the power t + late. */
        Direction adam(int late) {
            return (t, i) -> {
                double m = (1 - decay) * sum(decay, 1, t, i) / (1 - Math.pow(decay, t + late));
                double v = (1 - decay2) * sum(decay2, 2, t, i) / (1 - Math.pow(decay2, t + late));
                return m / (Math.sqrt(v) + EPSILON);
            };
        }

        double adamWithoutCorrection(int t, int i) {
            return (1 - decay)
                    * sum(decay, 1, t, i)
                    / (Math.sqrt((1 - decay2) * sum(decay2, 2, t, i)) + EPSILON);
        }

        double rms(int t, int i) {
            return g[t][i] / (Math.sqrt((1 - decay) * sum(decay, 2, t, i)) + EPSILON);
        }
    }

    /** What is multiplied by the learning rate. */
    private interface Direction {
        double at(int t, int i);
    }

    @Test
    @Order(1)
    @Points(2)
    void sgd(Submission answer, Rng rng) {
        for (int n = 0; n < 4; n++) {
            Case one = Case.draw(rng);
            answer.expect(
                    answer.make(Shape.class).sgd(one.w, one.g, one.lr),
                    Expected.of(one.path((t, i) -> one.g[t][i]))
                            .mistake("uphill", one.path((t, i) -> -one.g[t][i])));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void momentum(Submission answer, Rng rng) {
        for (int n = 0; n < 4; n++) {
            Case one = Case.draw(rng);
            answer.expect(
                    answer.make(Shape.class).momentum(one.w, one.g, one.lr, one.decay),
                    Expected.of(one.path((t, i) -> one.sum(one.decay, 1, t, i)))
                            .mistake("uphill", one.path((t, i) -> -one.sum(one.decay, 1, t, i)))
                            .mistake("forgetful", one.path((t, i) -> one.g[t][i]))
                            .mistake(
                                    "averaged",
                                    one.path(
                                            (t, i) ->
                                                    (1 - one.decay) * one.sum(one.decay, 1, t, i))));
        }
    }

    @Test
    @Order(3)
    @Points(3)
    void rmsprop(Submission answer, Rng rng) {
        for (int n = 0; n < 4; n++) {
            Case one = Case.draw(rng);
            answer.expect(
                    answer.make(Shape.class).rmsprop(one.w, one.g, one.lr, one.decay, EPSILON),
                    Expected.of(one.path(one::rms))
                            .mistake("uphill", one.path((t, i) -> -one.rms(t, i)))
                            .mistake(
                                    "never-fades",
                                    one.path(
                                            (t, i) ->
                                                    one.g[t][i]
                                                            / (Math.sqrt(one.sum(1, 2, t, i))
                                                                    + EPSILON)))
                            .mistake(
                                    "no-root",
                                    one.path(
                                            (t, i) ->
                                                    one.g[t][i]
                                                            / ((1 - one.decay)
                                                                            * one.sum(one.decay, 2, t, i)
                                                                    + EPSILON)))
                            .mistake(
                                    "epsilon-below-root",
                                    one.path(
                                            (t, i) ->
                                                    one.g[t][i]
                                                            / Math.sqrt(
                                                                    (1 - one.decay)
                                                                                    * one.sum(one.decay, 2, t, i)
                                                                            + EPSILON))));
        }
    }

    @Test
    @Order(4)
    @Points(3)
    void adam(Submission answer, Rng rng) {
        for (int n = 0; n < 4; n++) {
            Case one = Case.draw(rng);
            Direction adam = one.adam(1);
            answer.expect(
                    answer.make(Shape.class)
                            .adam(one.w, one.g, one.lr, one.decay, one.decay2, EPSILON),
                    Expected.of(one.path(adam))
                            .mistake("uphill", one.path((t, i) -> -adam.at(t, i)))
                            .mistake("no-correction", one.path(one::adamWithoutCorrection))
                            .mistake("counted-late", one.path(one.adam(2)))
                            .notFinite("counted-from-zero"));
        }
    }
}
