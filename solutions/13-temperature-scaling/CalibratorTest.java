import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.TemperatureTask.Shape;
import losslab.loss.Cce;
import losslab.loss.Link;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 13. The oracle compares no losses: at the best temperature the right
 * class has the raw output that the probabilities expect, Σ (Σ_k p_k z_k − z_y) = 0, which grows
 * with 1/T and is found by halving.
 */
@Hidden
class CalibratorTest {
    private static final int CASES = 4;
    private static final int EXAMPLES = 300;
    private static final double ENOUGH = 1e-3;
    private static final double NEAR = 0.1;

    /** Examples whose classes were drawn at temperature 1, and whose outputs were then stretched. */
    private record Case(double[][] z, int[] y) {
        static Case draw(Rng rng, int examples, double stretched) {
            int classes = 3 + rng.nextInt(3);
            double[][] z = new double[examples][classes];
            int[] y = new int[examples];
            for (int i = 0; i < examples; i++) {
                double[] true1 = IntStream.range(0, classes).mapToDouble(k -> rng.uniform(-2, 2)).toArray();
                y[i] = draw(rng, Link.SOFTMAX.apply(true1));
                z[i] = times(stretched, true1);
            }
            return new Case(z, y);
        }

        private static int draw(Rng rng, double... p) {
            double left = rng.nextDouble();
            int k = 0;
            while (k < p.length - 1 && left >= p[k]) {
                left -= p[k++];
            }
            return k;
        }

        double logLoss(double inverse) {
            return IntStream.range(0, z.length)
                    .mapToDouble(i -> new Cce().value(oneHot(i), times(inverse, z[i])))
                    .average()
                    .orElseThrow();
        }

        private double[] oneHot(int i) {
            double[] row = new double[z[i].length];
            row[y[i]] = 1;
            return row;
        }

        double best() {
            double low = 0.01;
            double high = 100;
            while (high - low > 1e-12 * high) {
                double middle = (low + high) / 2;
                if (tooSure(middle) > 0) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return 1 / low;
        }

        /** The derivative of the log-loss by 1/T. */
        private double tooSure(double inverse) {
            double sum = 0;
            for (int i = 0; i < z.length; i++) {
                double[] p = Link.SOFTMAX.apply(times(inverse, z[i]));
                sum -= z[i][y[i]];
                for (int k = 0; k < p.length; k++) {
                    sum += p[k] * z[i][k];
                }
            }
            return sum;
        }
    }

    private static double[] times(double factor, double... z) {
        return IntStream.range(0, z.length).mapToDouble(k -> factor * z[k]).toArray();
    }

    @Test
    @Order(1)
    @Points(2)
    void probabilities(Submission answer, Rng rng) {
        for (int n = 0; n < CASES; n++) {
            double t = rng.uniform(1.5, 3);
            double[] z = Case.draw(rng, 1, 2).z[0];
            answer.expect(
                    answer.make(Shape.class).probabilities(z, t),
                    Expected.of(Link.SOFTMAX.apply(times(1 / t, z)))
                            .mistake("multiplied", Link.SOFTMAX.apply(times(t, z)))
                            .mistake("after-softmax", Link.SOFTMAX.apply(z)));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void logLoss(Submission answer, Rng rng) {
        for (int n = 0; n < CASES; n++) {
            double t = rng.uniform(1.5, 3);
            Case one = Case.draw(rng, 6, 2);
            double loss = one.logLoss(1 / t);
            answer.expect(
                    answer.make(Shape.class).logLoss(one.z, one.y, t),
                    Expected.number(loss)
                            .mistake("multiplied", one.logLoss(t))
                            .mistake("after-softmax", one.logLoss(1))
                            .mistake("sum", one.y.length * loss)
                            .mistake("sign", -loss));
        }
    }

    @Test
    @Order(3)
    @Points(2)
    void fitSure(Submission answer, Rng rng) {
        fit(answer, Case.draw(rng, EXAMPLES, rng.uniform(2.2, 4)));
    }

    @Test
    @Order(4)
    @Points(2)
    void fitTimid(Submission answer, Rng rng) {
        fit(answer, Case.draw(rng, EXAMPLES, rng.uniform(0.3, 0.5)));
    }

    /** What log-loss was minimised shows in the submission's own at T = 2. */
    private static void fit(Submission answer, Case one) {
        double best = one.best();
        Shape calibrator = answer.make(Shape.class);
        double own = calibrator.logLoss(one.z, one.y, 2);
        answer.expect(
                calibrator.fit(one.z, one.y),
                Expected.number(best)
                        .relative(ENOUGH)
                        .mistakeIf("multiplied", t -> near(own, one.logLoss(2), ENOUGH))
                        .mistakeIf("after-softmax", t -> near(own, one.logLoss(1), ENOUGH))
                        .mistakeIf("sign", t -> own < 0)
                        .mistakeIf("inverse", t -> near((Double) t, 1 / best, ENOUGH))
                        .mistakeIf("logarithm-returned", t -> near((Double) t, Math.log(best), ENOUGH))
                        .mistakeIf("never-below-one", t -> best < 1 && near((Double) t, 1, ENOUGH))
                        .mistakeIf("too-coarse", t -> near((Double) t, best, NEAR))
                        .mistakeIf("maximum", t -> (Double) t < 0.02 || (Double) t > 50));
    }

    private static boolean near(double t, double other, double share) {
        return Math.abs(t - other) <= share * Math.abs(other);
    }

    /** At T = 0.5: p = (1, 0, 0), −ln p of the second is 2000. */
    @Test
    @Order(5)
    @Points(2)
    void extremes(Submission answer) {
        double[] z = {1000, 0, -1000};
        double[][] rows = {z, z};
        int[] y = {1, 0};
        Shape calibrator = answer.make(Shape.class);
        answer.expect(
                calibrator.probabilities(z, 0.5),
                Expected.array(1, 0, 0).mistake("overflow", 0, 0, 0).notFinite("overflow"));
        answer.expect(
                calibrator.logLoss(rows, y, 0.5),
                Expected.number(1000)
                        .mistake("multiplied", 250)
                        .mistake("after-softmax", 500)
                        .mistake("sum", 2000)
                        .mistake("sign", -1000)
                        .notFinite("logarithm-of-zero"));
    }
}
