import losslab.exercise.Expected;
import losslab.exercise.task.FocalLossTask.Shape;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Link;
import losslab.math.Rng;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 5. Random cases stay away from γ = 0, where mistakes look alike. */
@Hidden
class FocalLossTest {
    private static final int CASES = 8;
    private static final double[] GAMMAS = {0.5, 1, 2, 5};

    /** An example drawn from the seed. */
    private record Case(double gamma, double[] y, double[] z) {
        static Case draw(Rng rng) {
            int classes = 2 + rng.nextInt(4);
            double[] y = new double[classes];
            y[rng.nextInt(classes)] = 1;
            double[] z = IntStream.range(0, classes).mapToDouble(j -> rng.uniform(-2, 2)).toArray();
            return new Case(GAMMAS[rng.nextInt(GAMMAS.length)], y, z);
        }

        double value() {
            return new Focal(gamma, List.of()).value(y, z);
        }

        double[] gradient() {
            return new Focal(gamma, List.of()).gradient(y, z);
        }

        /** The probability of the right class. */
        double p() {
            double[] p = Link.SOFTMAX.apply(z);
            return IntStream.range(0, y.length).mapToDouble(j -> y[j] * p[j]).sum();
        }

        /** p − y, times a factor. */
        double[] slope(double factor) {
            double[] p = Link.SOFTMAX.apply(z);
            return IntStream.range(0, y.length).mapToDouble(j -> factor * (p[j] - y[j])).toArray();
        }
    }

    @Test
    @Order(1)
    @Points(3)
    void value(Submission answer, Rng rng) {
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            Shape focal = answer.make(Shape.class, one.gamma);
            double crossEntropy = -Math.log(one.p());
            answer.expect(
                    focal.value(one.y, one.z),
                    Expected.number(one.value())
                            .mistake("sign", -one.value())
                            .mistake("no-modulating-factor", crossEntropy)
                            .mistake("factor-of-p", Math.pow(one.p(), one.gamma) * crossEntropy));
        }
    }

    @Test
    @Order(2)
    @Points(1)
    void crossEntropy(Submission answer, Rng rng) {
        Case one = Case.draw(rng);
        double expected = new Cce().value(one.y, one.z);
        Shape focal = answer.make(Shape.class, 0.0);
        answer.expect(
                focal.value(one.y, one.z), Expected.number(expected).mistake("sign", -expected));
    }

    @Test
    @Order(3)
    @Points(4)
    void gradient(Submission answer, Rng rng) {
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            Shape focal = answer.make(Shape.class, one.gamma);
            double[] opposite = Arrays.stream(one.gradient()).map(d -> -d).toArray();
            answer.expect(
                    focal.gradient(one.y, one.z),
                    Expected.array(one.gradient())
                            .mistake("sign", opposite)
                            .mistake("no-modulating-factor", one.slope(1))
                            .mistake("no-product-rule", one.slope(Math.pow(1 - one.p(), one.gamma))));
        }
    }

    /** p = (1, 0, 0). Wrong class: −ln p = 1000, 1 − p = 1. Right class: nothing is left. */
    @Test
    @Order(4)
    @Points(2)
    void extremes(Submission answer) {
        double[] z = {1000, 0, -1000};
        double[] wrong = {0, 1, 0};
        Shape focal = answer.make(Shape.class, 2.0);
        answer.expect(
                focal.value(wrong, z),
                Expected.number(1000)
                        .mistake("sign", -1000)
                        .mistake("factor-of-p", 0)
                        .notFinite("overflow"));
        answer.expect(
                focal.gradient(wrong, z),
                Expected.array(1, -1, 0).mistake("sign", -1, 1, 0).notFinite("overflow"));
        double[] right = {1, 0, 0};
        answer.expect(focal.value(right, z), Expected.number(0).notFinite("overflow"));
        answer.expect(focal.gradient(right, z), Expected.array(0, 0, 0).notFinite("overflow"));
    }
}
