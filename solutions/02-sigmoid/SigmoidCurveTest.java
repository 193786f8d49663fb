import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.SigmoidTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 2. The oracle is tanh: σ(x) = (1 + tanh(x/2))/2. */
@Hidden
class SigmoidCurveTest {
    private static final int CASES = 10;

    private static double sigmoid(double x) {
        return (1 + Math.tanh(x / 2)) / 2;
    }

    /** σ′(x) = 1 / (4 cosh²(x/2)), which is exp(−|x|) for large x. */
    private static double slope(double x) {
        double cosh = Math.cosh(x / 2);
        return 1 / (4 * cosh * cosh);
    }

    @Test
    @Order(1)
    @Points(3)
    void value(Submission answer, Rng rng) {
        Shape curve = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            double x = (i % 2 == 0 ? 1 : -1) * rng.uniform(0.5, 5);
            answer.expect(
                    curve.value(x), Expected.number(sigmoid(x)).mistake("falling", sigmoid(-x)));
        }
    }

    @Test
    @Order(2)
    @Points(4)
    void derivative(Submission answer, Rng rng) {
        Shape curve = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            double x = (i % 2 == 0 ? 1 : -1) * rng.uniform(0.5, 5);
            answer.expect(
                    curve.derivative(x),
                    Expected.number(slope(x))
                            .mistake("of-sigmoid", x * (1 - x))
                            .mistake("one-factor", sigmoid(-x))
                            .mistake("one-factor", 1 - sigmoid(x))
                            .mistake("falling", -slope(x)));
        }
    }

    @Test
    @Order(3)
    @Points(2)
    void farOut(Submission answer) {
        Shape curve = answer.make(Shape.class);
        answer.expect(
                curve.value(1000),
                Expected.number(1).notFinite("overflow").mistake("falling", 0));
        answer.expect(curve.value(-1000), Expected.number(0).notFinite("overflow"));
        for (double x : new double[] {1000, -1000}) {
            answer.expect(
                    curve.derivative(x),
                    Expected.number(0)
                            .notFinite("overflow")
                            .mistake("of-sigmoid", x * (1 - x))
                            .mistake("one-factor", 1));
        }
    }

    @Test
    @Order(4)
    @Points(1)
    void smallSlopes(Submission answer, Rng rng) {
        Shape curve = answer.make(Shape.class);
        double x = rng.uniform(38, 42);
        for (double at : new double[] {-x, x}) {
            answer.expect(
                    curve.derivative(at),
                    Expected.number(slope(at))
                            .relative(1e-6)
                            .mistake("cancellation", 0)
                            .mistake("of-sigmoid", at * (1 - at))
                            .mistakeIf("one-factor", value -> (Double) value > 0.5)
                            .mistakeIf("falling", value -> (Double) value < 0));
        }
    }
}
