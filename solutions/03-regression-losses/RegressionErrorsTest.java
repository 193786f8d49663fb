import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.RegressionLossesTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 3. Errors have both signs, so that those without |…| cancel. */
@Hidden
class RegressionErrorsTest {
    private static final int CASES = 6;

    private record Case(double[] y, double[] p) {
        /** Targets from 1 to 5, predictions within ±0.6 of them. */
        static Case draw(Rng rng) {
            int n = 4 + rng.nextInt(6);
            double[] y = IntStream.range(0, n).mapToDouble(i -> rng.uniform(1, 5)).toArray();
            double[] p = new double[n];
            for (int i = 0; i < n; i++) {
                p[i] = y[i] + (i % 2 == 0 ? 1 : -1) * rng.uniform(0.1, 0.6);
            }
            return new Case(y, p);
        }

        Case negative() {
            return new Case(IntStream.range(0, y.length).mapToDouble(i -> -y[i]).toArray(), p);
        }

        double sum(DoubleBinaryOperator error) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> error.applyAsDouble(y[i], p[i]))
                    .sum();
        }

        double mean(DoubleBinaryOperator error) {
            return sum(error) / y.length;
        }
    }

    private static double squared(double y, double p) {
        return (y - p) * (y - p);
    }

    private static double absolute(double y, double p) {
        return Math.abs(y - p);
    }

    private static double share(double y, double p) {
        return Math.abs(y - p) / Math.abs(y);
    }

    private static double logarithmic(double y, double p) {
        return Math.pow(Math.log((1 + y) / (1 + p)), 2);
    }

    @Test
    @Order(1)
    @Points(2)
    void mse(Submission answer, Rng rng) {
        Shape errors = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            answer.expect(
                    errors.mse(one.y, one.p),
                    Expected.number(one.mean(RegressionErrorsTest::squared))
                            .mistake("sum", one.sum(RegressionErrorsTest::squared)));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void rmse(Submission answer, Rng rng) {
        Shape errors = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double mean = one.mean(RegressionErrorsTest::squared);
            answer.expect(
                    errors.rmse(one.y, one.p),
                    Expected.number(Math.sqrt(mean))
                            .mistake("no-root", mean)
                            .mistake("sum", Math.sqrt(mean * one.y.length)));
        }
    }

    @Test
    @Order(3)
    @Points(2)
    void mae(Submission answer, Rng rng) {
        Shape errors = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            answer.expect(
                    errors.mae(one.y, one.p),
                    Expected.number(one.mean(RegressionErrorsTest::absolute))
                            .mistake("sum", one.sum(RegressionErrorsTest::absolute))
                            .mistake("signs-cancel", one.mean((y, p) -> y - p))
                            .mistake("signs-cancel", Math.abs(one.mean((y, p) -> y - p))));
        }
    }

    @Test
    @Order(4)
    @Points(2)
    void mape(Submission answer, Rng rng) {
        Shape errors = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            expectMape(answer, errors, Case.draw(rng));
            expectMape(answer, errors, Case.draw(rng).negative());
        }
    }

    private static void expectMape(Submission answer, Shape errors, Case one) {
        double mean = one.mean(RegressionErrorsTest::share);
        answer.expect(
                errors.mape(one.y, one.p),
                Expected.number(mean)
                        .mistake("sum", one.sum(RegressionErrorsTest::share))
                        .mistake("percent", 100 * mean)
                        .mistake("signs-cancel", one.mean((y, p) -> (y - p) / y))
                        .mistake("signed-target", one.mean((y, p) -> Math.abs(y - p) / y))
                        .mistake("of-prediction", one.mean((y, p) -> Math.abs((y - p) / p))));
    }

    @Test
    @Order(5)
    @Points(2)
    void msle(Submission answer, Rng rng) {
        Shape errors = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double withoutOne = one.mean((y, p) -> Math.pow(Math.log(y / p), 2));
            answer.expect(
                    errors.msle(one.y, one.p),
                    Expected.number(one.mean(RegressionErrorsTest::logarithmic))
                            .mistake("sum", one.sum(RegressionErrorsTest::logarithmic))
                            .mistake("no-one", withoutOne));
        }
        Case zero = new Case(new double[] {0, 3}, new double[] {1, 0});
        answer.expect(
                errors.msle(zero.y, zero.p),
                Expected.number(zero.mean(RegressionErrorsTest::logarithmic)).notFinite("no-one"));
    }
}
