import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.BackpropagationTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 6. Expected gradients are no backpropagation but central differences
 * of a loss written here; only the wrong ones need the formulas.
 */
@Hidden
class TwoLayersTest {
    private static final double STEP = 1e-4; // its error is of the order 1e-9
    private static final double TOLERANCE = 1e-6;

    /** A net and an example drawn from the seed. */
    private record Net(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] y, double[] x) {
        static Net draw(Rng rng, int inputs, int hidden, int classes) {
            double[] y = new double[classes];
            y[rng.nextInt(classes)] = 1;
            return new Net(
                    matrix(rng, hidden, inputs),
                    numbers(rng, hidden),
                    matrix(rng, classes, hidden),
                    numbers(rng, classes),
                    y,
                    numbers(rng, inputs));
        }

        private static double[][] matrix(Rng rng, int rows, int cols) {
            return IntStream.range(0, rows).mapToObj(j -> numbers(rng, cols)).toArray(double[][]::new);
        }

        private static double[] numbers(Rng rng, int n) {
            return IntStream.range(0, n)
                    .mapToDouble(i -> (rng.nextInt(2) == 0 ? 1 : -1) * rng.uniform(0.3, 1.2))
                    .toArray();
        }

        Shape made(Submission answer) {
            return answer.make(Shape.class, w1, b1, w2, b2);
        }

        double[] hidden() {
            return DoubleStream.of(sums(w1, b1, x)).map(Net::sigmoid).toArray();
        }

        static double sigmoid(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        /** ln Σ exp z − z_c. */
        double loss() {
            double[] z = sums(w2, b2, hidden());
            double right = IntStream.range(0, z.length).mapToDouble(k -> y[k] * z[k]).sum();
            return Math.log(DoubleStream.of(z).map(Math::exp).sum()) - right;
        }

        private static double[] sums(double[][] w, double[] b, double[] x) {
            return IntStream.range(0, b.length)
                    .mapToDouble(
                            j ->
                                    b[j]
                                            + IntStream.range(0, x.length)
                                                    .mapToDouble(i -> w[j][i] * x[i])
                                                    .sum())
                    .toArray();
        }

        /** W2·δ2 in place of W2ᵀ·δ2, as far as the shapes allow it. */
        double[] straightBack() {
            double[] delta = slopes(b2);
            int n = Math.min(b1.length, b2.length);
            return IntStream.range(0, b1.length)
                    .mapToDouble(
                            j ->
                                    j >= n
                                            ? 0
                                            : IntStream.range(0, n)
                                                    .mapToDouble(k -> w2[j][k] * delta[k])
                                                    .sum())
                    .toArray();
        }

        /** The derivatives of the loss by the numbers of a row of this net. */
        double[] slopes(double[] row) {
            double[] slopes = new double[row.length];
            for (int i = 0; i < row.length; i++) {
                double kept = row[i];
                row[i] = kept + STEP;
                double above = loss();
                row[i] = kept - STEP;
                slopes[i] = (above - loss()) / (2 * STEP);
                row[i] = kept;
            }
            return slopes;
        }

        double[][] slopes(double[][] matrix) {
            return IntStream.range(0, matrix.length).mapToObj(j -> slopes(matrix[j])).toArray(double[][]::new);
        }
    }

    private static double[] times(double[] row, double factor) {
        return DoubleStream.of(row).map(x -> x * factor).toArray();
    }

    private static double[] times(double[] row, double[] factors) {
        return IntStream.range(0, row.length).mapToDouble(i -> row[i] * factors[i]).toArray();
    }

    private static double[][] product(double[] left, double[] right) {
        return DoubleStream.of(left).mapToObj(x -> times(right, x)).toArray(double[][]::new);
    }

    @Test
    @Order(1)
    @Points(2)
    void loss(Submission answer, Rng rng) {
        for (int i = 0; i < 4; i++) {
            Net net = Net.draw(rng, 2, 3, 2 + i);
            answer.expect(
                    net.made(answer).loss(net.y, net.x),
                    Expected.number(net.loss()).mistake("sign", -net.loss()));
        }
    }

    @Test
    @Order(2)
    @Points(3)
    void outputLayer(Submission answer, Rng rng) {
        for (int i = 0; i < 3; i++) {
            Net net = Net.draw(rng, 2, 4, 2 + i);
            double[] delta = net.slopes(net.b2);
            Shape made = net.made(answer);
            answer.expect(
                    made.gradientB2(net.y, net.x),
                    Expected.array(delta).within(TOLERANCE).mistake("sign", times(delta, -1)));
            answer.expect(
                    made.gradientW2(net.y, net.x),
                    Expected.of(net.slopes(net.w2))
                            .within(TOLERANCE)
                            .mistake("sign", product(times(delta, -1), net.hidden()))
                            .mistake("swapped", product(net.hidden(), delta)));
        }
    }

    /** As many hidden neurons as classes, so that a transposed matrix shows as other numbers. */
    @Test
    @Order(3)
    @Points(3)
    void hiddenLayer(Submission answer, Rng rng) {
        for (int i = 0; i < 3; i++) {
            expectHidden(answer, Net.draw(rng, 2 + i, 3, 3));
        }
    }

    @Test
    @Order(4)
    @Points(2)
    void anyShape(Submission answer, Rng rng) {
        expectHidden(answer, Net.draw(rng, 3, 4, 4));
        expectHidden(answer, Net.draw(rng, 2, 5, 3));
        expectHidden(answer, Net.draw(rng, 4, 2, 2));
    }

    private static void expectHidden(Submission answer, Net net) {
        double[] a = net.hidden();
        double[] delta = net.slopes(net.b1);
        double[] slope = DoubleStream.of(a).map(aj -> aj * (1 - aj)).toArray();
        double[] back = times(delta, DoubleStream.of(slope).map(s -> 1 / s).toArray());
        double[] twice = DoubleStream.of(a).map(Net::sigmoid).map(s -> s * (1 - s)).toArray();
        double[] forth = times(net.straightBack(), slope);
        Shape made = net.made(answer);
        answer.expect(
                made.gradientB1(net.y, net.x),
                Expected.array(delta)
                        .within(TOLERANCE)
                        .mistake("sign", times(delta, -1))
                        .mistake("no-slope", back)
                        .mistake("slope-of-output", times(back, twice))
                        .mistake("not-transposed", forth));
        answer.expect(
                made.gradientW1(net.y, net.x),
                Expected.of(net.slopes(net.w1))
                        .within(TOLERANCE)
                        .mistake("swapped", product(net.x, delta)));
    }
}
