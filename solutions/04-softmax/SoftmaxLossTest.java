import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.SoftmaxTask.Shape;
import losslab.loss.Cce;
import losslab.loss.Link;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 4. */
@Hidden
class SoftmaxLossTest {
    private static final int CASES = 6;

    private record Case(double[] y, double[] z) {
        static Case draw(Rng rng) {
            int classes = 2 + rng.nextInt(4);
            double[] y = new double[classes];
            y[rng.nextInt(classes)] = 1;
            double[] z = IntStream.range(0, classes).mapToDouble(j -> rng.uniform(-2, 2)).toArray();
            return new Case(y, z);
        }

        double[] p() {
            return Link.SOFTMAX.apply(z);
        }

        double loss() {
            return new Cce().value(y, z);
        }

        double[] each(java.util.function.IntToDoubleFunction element) {
            return IntStream.range(0, z.length).mapToDouble(element).toArray();
        }
    }

    @Test
    @Order(1)
    @Points(3)
    void softmax(Submission answer, Rng rng) {
        Shape softmax = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double plain = DoubleStream.of(one.z).sum();
            answer.expect(
                    softmax.softmax(one.z),
                    Expected.array(one.p())
                            .mistake("no-sum", one.each(j -> Math.exp(one.z[j])))
                            .mistake("no-exponential", one.each(j -> one.z[j] / plain)));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void crossEntropy(Submission answer, Rng rng) {
        Shape softmax = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double plain = DoubleStream.of(one.z).sum();
            double unscaled = -DoubleStream.of(one.each(j -> one.y[j] * one.z[j])).sum();
            double all = -DoubleStream.of(one.p()).map(Math::log).sum();
            answer.expect(
                    softmax.crossEntropy(one.y, one.z),
                    Expected.number(one.loss())
                            .mistake("sign", -one.loss())
                            .mistake("no-sum", unscaled)
                            .mistake("no-exponential", -Math.log(-unscaled / plain))
                            .notFinite("no-exponential") // of a negative share
                            .mistake("all-classes", all));
        }
    }

    @Test
    @Order(3)
    @Points(2)
    void gradient(Submission answer, Rng rng) {
        Shape softmax = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double[] p = one.p();
            double plain = DoubleStream.of(one.z).sum();
            answer.expect(
                    softmax.gradient(one.y, one.z),
                    Expected.array(one.each(j -> p[j] - one.y[j]))
                            .mistake("sign", one.each(j -> one.y[j] - p[j]))
                            .mistake("no-sum", one.each(j -> Math.exp(one.z[j]) - one.y[j]))
                            .mistake("no-exponential", one.each(j -> one.z[j] / plain - one.y[j]))
                            .mistake(
                                    "by-probability",
                                    one.each(j -> one.y[j] == 0 ? 0 : -one.y[j] / p[j])));
        }
    }

    /** 0 where the array is too short. */
    private static double at(int i, double... p) {
        return i < p.length ? p[i] : 0;
    }

    /** p = (1, 0, 0): the right class is behind by 1000 or by 2000, or is the first one. */
    @Test
    @Order(4)
    @Points(3)
    void extremes(Submission answer) {
        double[] z = {1000, 0, -1000};
        Shape softmax = answer.make(Shape.class);
        answer.expect(
                softmax.softmax(z),
                Expected.array(1, 0, 0)
                        .mistakeIf("no-sum", p -> at(1, (double[]) p) == 1)
                        .mistakeIf("no-exponential", p -> Double.isInfinite(at(0, (double[]) p)))
                        .notFinite("overflow"));
        double[][] targets = {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
        double[] losses = {1000, 2000, 0};
        for (int i = 0; i < targets.length; i++) {
            answer.expect(
                    softmax.crossEntropy(targets[i], z),
                    Expected.number(losses[i])
                            .notFinite("logarithm-of-zero")
                            .mistake("sign", -losses[i])
                            .mistake("all-classes", 3000));
        }
        answer.expect(
                softmax.gradient(targets[1], z),
                Expected.array(1, 0, -1)
                        .mistake("sign", -1, 0, 1)
                        .notFinite("by-probability"));
    }
}
