import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.NeuronTask.Shape;
import losslab.loss.Link;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 1. Sums stay away from 0, where a lost sign does not show. */
@Hidden
class NeuronsTest {
    private static final int CASES = 5;

    /** A layer drawn from the seed. */
    private record Case(double[][] w, double[] b, double[] a) {
        static Case draw(Rng rng, int neurons, int inputs) {
            double[][] w = new double[neurons][];
            for (int j = 0; j < neurons; j++) {
                w[j] = numbers(rng, inputs);
            }
            return new Case(w, numbers(rng, neurons), numbers(rng, inputs));
        }

        private static double[] numbers(Rng rng, int n) {
            return IntStream.range(0, n).mapToDouble(i -> rng.uniform(0.2, 1.5)).toArray();
        }

        double weighed(int j) {
            return IntStream.range(0, a.length).mapToDouble(i -> w[j][i] * a[i]).sum();
        }

        /** Of every neuron, with the biases times a factor. */
        double[] sums(double factor) {
            return each(j -> weighed(j) + factor * b[j]);
        }

        double[] outputs(double factor) {
            return sigmoids(sums(factor));
        }

        /** What comes out when rows are taken for columns, of a square matrix. */
        double[] ofColumns() {
            return sigmoids(
                    each(
                            j ->
                                    b[j]
                                            + IntStream.range(0, a.length)
                                                    .mapToDouble(i -> w[i][j] * a[i])
                                                    .sum()));
        }

        double[] withOneBias() {
            return sigmoids(each(j -> weighed(j) + b[0]));
        }

        private double[] each(java.util.function.IntToDoubleFunction output) {
            return IntStream.range(0, w.length).mapToDouble(output).toArray();
        }
    }

    private static double[] sigmoids(double[] sums) {
        return Link.SIGMOID.apply(sums);
    }

    private static double[] falling(double[] sums) {
        return IntStream.range(0, sums.length).mapToDouble(j -> 1 - sums[j]).toArray();
    }

    @Test
    @Order(1)
    @Points(3)
    void neuron(Submission answer, Rng rng) {
        Shape neurons = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng, 1, 1 + i);
            double output = one.outputs(1)[0];
            answer.expect(
                    neurons.neuron(one.w[0], one.b[0], one.a),
                    Expected.number(output)
                            .mistake("no-bias", one.outputs(0)[0])
                            .mistake("no-activation", one.sums(1)[0])
                            .mistake("falling", 1 - output));
        }
    }

    @Test
    @Order(2)
    @Points(4)
    void square(Submission answer, Rng rng) {
        Shape neurons = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            expectLayer(answer, neurons, Case.draw(rng, 2 + i, 2 + i));
        }
    }

    @Test
    @Order(3)
    @Points(3)
    void otherShapes(Submission answer, Rng rng) {
        Shape neurons = answer.make(Shape.class);
        expectLayer(answer, neurons, Case.draw(rng, 4, 2));
        expectLayer(answer, neurons, Case.draw(rng, 2, 5));
        expectLayer(answer, neurons, Case.draw(rng, 3, 1));
    }

    private static void expectLayer(Submission answer, Shape neurons, Case one) {
        double[] outputs = one.outputs(1);
        Expected expected =
                Expected.array(outputs)
                        .mistake("no-bias", one.outputs(0))
                        .mistake("no-activation", one.sums(1))
                        .mistake("falling", falling(outputs))
                        .mistake("one-bias", one.withOneBias());
        boolean square = one.w.length == one.a.length;
        answer.expect(
                neurons.layer(one.w, one.b, one.a),
                square
                        ? expected.mistake("columns", one.ofColumns())
                        : expected.mistakeIf("columns", out -> outLength(out) == one.a.length));
    }

    private static int outLength(Object out) {
        return ((double[]) out).length;
    }
}
