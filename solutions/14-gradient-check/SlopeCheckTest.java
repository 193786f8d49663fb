import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.GradientCheckTask.Shape;
import losslab.loss.Bce;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 14. The steps are large, so that one-sided, central and exact slopes
 * differ; the loss of the oracle is the toolkit's.
 */
@Hidden
class SlopeCheckTest {
    private static final int CASES = 4;
    private static final double TINY = 1e-5;
    private static final double TOLERANCE = 0.01;

    /** A neuron and its examples, drawn from the seed. */
    private record Case(double[] w, double[][] x, double[] y, double h) {
        static Case draw(Rng rng) {
            int size = 3 + rng.nextInt(2);
            double[][] x = new double[5][];
            for (int n = 0; n < x.length; n++) {
                x[n] = numbers(rng, size);
            }
            double[] y = IntStream.range(0, x.length).mapToDouble(n -> rng.nextInt(2)).toArray();
            return new Case(numbers(rng, size), x, y, rng.uniform(0.4, 0.8));
        }

        double loss(double... at) {
            return IntStream.range(0, x.length)
                    .mapToDouble(n -> new Bce().value(new double[] {y[n]}, new double[] {dot(at, x[n])}))
                    .average()
                    .orElseThrow();
        }

        private static double dot(double[] a, double... b) {
            return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
        }

        /** w with the weights of these numbers moved. */
        double[] moved(double step, int from, int to) {
            double[] moved = w.clone();
            for (int i = from; i < to; i++) {
                moved[i] += step;
            }
            return moved;
        }

        double[] central(double step) {
            return each(i -> (loss(moved(step, i, i + 1)) - loss(moved(-step, i, i + 1))) / (2 * step));
        }

        double[] oneSided(double step) {
            return each(i -> (loss(moved(step, i, i + 1)) - loss(w)) / step);
        }

        double[] allAtOnce(double step) {
            double slope = (loss(moved(step, 0, w.length)) - loss(moved(-step, 0, w.length))) / (2 * step);
            return each(i -> slope);
        }

        /** The weights before i are left where the last step moved them to. */
        double[] notPutBack() {
            double[] at = w.clone();
            return each(
                    i -> {
                        at[i] = w[i] + h;
                        double above = loss(at);
                        at[i] = w[i] - h;
                        return (above - loss(at)) / (2 * h);
                    });
        }

        private double[] each(ToDoubleFunction<Integer> slope) {
            return IntStream.range(0, w.length).mapToDouble(slope::applyAsDouble).toArray();
        }
    }

    private static double[] numbers(Rng rng, int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> (rng.nextInt(2) == 0 ? 1 : -1) * rng.uniform(0.5, 1.5))
                .toArray();
    }

    private static double[] times(double factor, double... a) {
        return Arrays.stream(a).map(one -> factor * one).toArray();
    }

    private static double square(double... a) {
        return Arrays.stream(a).map(one -> one * one).sum();
    }

    private static double[] minus(double[] a, double... b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    @Test
    @Order(1)
    @Points(4)
    void numeric(Submission answer, Rng rng) {
        for (int n = 0; n < CASES; n++) {
            Case one = Case.draw(rng);
            double[] slopes = one.central(one.h);
            answer.expect(
                    answer.make(Shape.class).numeric(one.w, one.x, one.y, one.h),
                    Expected.of(slopes)
                            .mistake("one-sided", one.oneSided(one.h))
                            .mistake("one-sided", one.oneSided(-one.h))
                            .mistake("divided-by-h", times(2, slopes))
                            .mistake("not-put-back", one.notPutBack())
                            .mistake("all-at-once", one.allAtOnce(one.h))
                            .mistake("own-step", one.central(TINY)));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void difference(Submission answer, Rng rng) {
        Shape check = answer.make(Shape.class);
        for (int n = 0; n < CASES; n++) {
            double[] a = numbers(rng, 4);
            double[] b = numbers(rng, 4);
            double apart = square(minus(a, b));
            answer.expect(
                    check.difference(a, b),
                    Expected.number(Math.sqrt(apart) / (Math.sqrt(square(a)) + Math.sqrt(square(b))))
                            .mistake("not-relative", Math.sqrt(apart))
                            .mistake("no-root", apart / (square(a) + square(b))));
        }
        double[] zeros = new double[3];
        answer.expect(check.difference(zeros, zeros), Expected.number(0).notFinite("zero-by-zero"));
    }

    /** Components: equal; apart up, down; apart by less than large numbers allow; not a number. */
    @Test
    @Order(3)
    @Points(2)
    void suspects(Submission answer, Rng rng) {
        Shape check = answer.make(Shape.class);
        for (int n = 0; n < CASES; n++) {
            double[] steps = {0, rng.uniform(0.05, 0.1), -rng.uniform(0.05, 0.1), 2, Double.NaN};
            double[] a = DoubleStream.concat(Arrays.stream(numbers(rng, 3)), DoubleStream.of(1000, 1)).toArray();
            int[] order = rng.permutation(a.length);
            double[] left = new double[a.length];
            double[] right = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                left[i] = a[order[i]];
                right[i] = a[order[i]] - steps[order[i]];
            }
            answer.expect(
                    check.suspects(left, right, TOLERANCE),
                    Expected.of(places(order, 1, 2, 4))
                            .mistake("nan-agrees", places(order, 1, 2))
                            .mistake("one-direction", places(order, 1, 4))
                            .mistake("one-direction", places(order, 2, 4))
                            .mistake("absolute-tolerance", places(order, 1, 2, 3, 4)));
        }
    }

    /** Where these components stand in the order. */
    private static int[] places(int[] order, Integer... components) {
        return IntStream.range(0, order.length)
                .filter(i -> List.of(components).contains(order[i]))
                .toArray();
    }

    /** The way it is used: a gradient of which one component is wrong. */
    @Test
    @Order(4)
    @Points(2)
    void bug(Submission answer, Rng rng) {
        Shape check = answer.make(Shape.class);
        Case one = Case.draw(rng);
        int bug = rng.nextInt(one.w.length);
        double[] claimed = one.central(TINY);
        claimed[bug] += 1;
        double[] slopes = check.numeric(one.w, one.x, one.y, TINY);
        answer.expect(slopes, bySmallSteps(one));
        answer.expect(check.suspects(claimed, slopes, TOLERANCE), Expected.of(new int[] {bug}));
    }

    private static Expected bySmallSteps(Case one) {
        double[] slopes = one.central(TINY);
        return Expected.of(slopes)
                .within(1e-3) // what is wrong by less is seen with large steps
                .mistake("divided-by-h", times(2, slopes))
                .mistake("all-at-once", one.allAtOnce(TINY));
    }
}
