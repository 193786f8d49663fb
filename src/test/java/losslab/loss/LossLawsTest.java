package losslab.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.math.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every loss obeys. A new loss is one row of {@link #losses}. */
class LossLawsTest {
    /** The loss and the tasks it is for. */
    static Stream<Arguments> losses() {
        List<Task> both = List.of(Task.BINARY, Task.MULTICLASS);
        return Stream.of(
                row(new Bce(), List.of(Task.BINARY)),
                row(new Cce(), List.of(Task.MULTICLASS)),
                row(new Focal(0, List.of()), both),
                row(new Focal(2, List.of()), both),
                row(new Focal(0.5, List.of(0.25)), List.of(Task.BINARY)),
                row(new Focal(5, List.of(0.2, 0.5, 0.3)), List.of(Task.MULTICLASS)),
                row(new Mse(), List.of(Task.values())),
                row(new Mae(), List.of(Task.values())),
                row(new AsLogits(new Cce()), List.of(Task.MULTICLASS)),
                row(new AsLogits(new Bce()), List.of(Task.BINARY)),
                row(StudentLoss.of("square", (y, p) -> (y - p) * (y - p)), List.of(Task.values())));
    }

    /** A loss, bound to one of its tasks. */
    static Stream<Arguments> bound() {
        return losses().flatMap(
                        row -> {
                            Loss loss = (Loss) row.get()[0];
                            List<?> tasks = (List<?>) row.get()[1];
                            return tasks.stream()
                                    .map(task -> Arguments.of(loss.on((Task) task), task));
                        });
    }

    @ParameterizedTest
    @MethodSource("bound")
    void theGradientIsTheSlope(Loss loss, Task task) {
        for (Example e : examples(task, 20)) {
            double[] expected = slopes(loss, e);
            double[] actual = loss.gradient(e.y, e.z);
            assertArrayEquals(expected, actual, 1e-5, loss.name() + " at " + e);
        }
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aBatchIsTheSumOfItsSingles(Loss loss, Task task) {
        List<Example> examples = examples(task, 17);
        int outputs = outputs(task);
        Batch batch =
                new Batch(
                        outputs,
                        floats(examples.stream().map(e -> e.y).toList()),
                        floats(examples.stream().map(e -> e.z).toList()),
                        new float[17 * outputs]);
        batch.rows = 17;
        batch.scale = 1 / 17f;
        double sum = loss.batch(batch);
        assertEquals(
                examples.stream().mapToDouble(e -> loss.value(e.y, e.z)).sum(),
                sum,
                2e-5 * Math.max(1, sum));
        for (int i = 0; i < 17; i++) {
            double[] gradient = loss.gradient(examples.get(i).y, examples.get(i).z);
            for (int j = 0; j < outputs; j++) {
                assertEquals(gradient[j] / 17, batch.dz[i * outputs + j], 2e-6, loss.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bound")
    void extremeOutputsStayFinite(Loss loss, Task task) {
        for (double size : new double[] {1e-30, 50, 1e4}) {
            for (Example e : examples(task, 8)) {
                double[] z = Arrays.stream(e.z).map(v -> Math.signum(v) * size).toArray();
                assertTrue(Double.isFinite(loss.value(e.y, z)), loss.name() + " at " + size);
                for (double g : loss.gradient(e.y, z)) {
                    assertTrue(Double.isFinite(g), loss.name() + "'s gradient at " + size);
                }
                Batch batch =
                        new Batch(
                                z.length,
                                floats(List.of(e.y)),
                                floats(List.of(z)),
                                new float[z.length]);
                batch.rows = 1;
                batch.scale = 1;
                assertTrue(Double.isFinite(loss.batch(batch)), loss.name() + " in floats");
                for (float g : batch.dz) {
                    assertTrue(Float.isFinite(g), loss.name() + "'s float gradient at " + size);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bound")
    void softmaxGradientsSumToZero(Loss loss, Task task) {
        if (loss.link(outputs(task)) == Link.SOFTMAX) {
            for (Example e : examples(task, 10)) {
                assertEquals(0, Arrays.stream(loss.gradient(e.y, e.z)).sum(), 1e-9);
            }
        }
    }

    /** By hand: p = softmax(2, −1, 0.5) = (7.389, 0.368, 1.649) / 9.4057. */
    @Test
    void crossEntropyByHand() {
        double[] y = {0, 0, 1};
        double[] z = {2, -1, 0.5};
        assertEquals(1.741311, new Cce().value(y, z), 1e-6);
        assertArrayEquals(
                new double[] {0.785597, 0.039113, -0.824710}, new Cce().gradient(y, z), 1e-6);
        // (1 − 0.175290)² · 1.741311
        assertEquals(1.184346, new Focal(2, List.of()).value(y, z), 1e-6);
    }

    /** y = 1, z = 2: p = 0.880797, −ln p = 0.126928; y = 0: −ln(1−p) = 2.126928. */
    @Test
    void binaryLossesByHand() {
        assertEquals(0.126928, new Bce().value(new double[] {1}, new double[] {2}), 1e-6);
        assertEquals(2.126928, new Bce().value(new double[] {0}, new double[] {2}), 1e-6);
        Focal focal = new Focal(2, List.of(0.25));
        // 0.25 · 0.119203² · 0.126928 and 0.75 · 0.880797² · 2.126928
        assertEquals(0.000451, focal.value(new double[] {1}, new double[] {2}), 1e-6);
        assertEquals(1.237559, focal.value(new double[] {0}, new double[] {2}), 1e-6);
    }

    @Test
    void regressionLossesAreMeansOverTheOutputs() {
        double[] y = {1, 2};
        double[] z = {2, -1};
        assertEquals((1 + 9) / 2.0, new Mse().value(y, z));
        assertArrayEquals(new double[] {1, -3}, new Mse().gradient(y, z));
        assertEquals((1 + 3) / 2.0, new Mae().value(y, z));
        assertArrayEquals(new double[] {0.5, -0.5}, new Mae().gradient(y, z));
    }

    @Test
    void focalWithoutFocusIsCrossEntropy() {
        for (Example e : examples(Task.MULTICLASS, 10)) {
            assertEquals(new Cce().value(e.y, e.z), new Focal(0, List.of()).value(e.y, e.z), 1e-12);
        }
        for (Example e : examples(Task.BINARY, 10)) {
            assertEquals(new Bce().value(e.y, e.z), new Focal(0, List.of()).value(e.y, e.z), 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void otherTasksAreRefusedWithALossThatFits(Loss loss, List<Task> tasks) {
        for (Task task : Task.values()) {
            int outputs = outputs(task);
            if (tasks.contains(task)) {
                loss.check(task, outputs);
            } else if (!(loss instanceof Focal focal && focal.alpha().size() == outputs)) {
                IllegalArgumentException e =
                        assertThrows(
                                IllegalArgumentException.class, () -> loss.check(task, outputs));
                assertTrue(e.getMessage().contains("; try "), e.getMessage());
            }
        }
    }

    @Test
    void misuseNamesTheArgument() {
        assertEquals(
                "gamma must be >= 0, got -1; try focal(2.0)",
                assertThrows(IllegalArgumentException.class, () -> new Focal(-1, List.of()))
                        .getMessage());
    }

    private record Example(double[] y, double[] z) {
        @Override
        public String toString() {
            return "y = " + Arrays.toString(y) + ", z = " + Arrays.toString(z);
        }
    }

    private static int outputs(Task task) {
        return task == Task.MULTICLASS ? 3 : 1;
    }

    private static List<Example> examples(Task task, int n) {
        Rng rng = new Rng(4).split(task.name());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] y = new double[outputs(task)];
            double[] z = new double[y.length];
            for (int j = 0; j < z.length; j++) {
                z[j] = 2 * rng.nextGaussian();
            }
            if (task == Task.MULTICLASS) {
                y[rng.nextInt(3)] = 1;
            } else {
                y[0] = task == Task.BINARY ? rng.nextInt(2) : rng.nextGaussian();
            }
            examples.add(new Example(y, z));
        }
        return examples;
    }

    /** Slopes by differences over two step sizes, extrapolated: not the code under test. */
    private static double[] slopes(Loss loss, Example e) {
        double[] slopes = new double[e.z.length];
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = (4 * difference(loss, e, j, 1e-4) - difference(loss, e, j, 2e-4)) / 3;
        }
        return slopes;
    }

    private static double difference(Loss loss, Example e, int j, double h) {
        double[] up = e.z.clone();
        double[] down = e.z.clone();
        up[j] += h;
        down[j] -= h;
        return (loss.value(e.y, up) - loss.value(e.y, down)) / (2 * h);
    }

    private static float[] floats(List<double[]> rows) {
        double[] all = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        float[] floats = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            floats[i] = (float) all[i];
        }
        return floats;
    }

    private static Arguments row(Loss loss, List<Task> tasks) {
        return Arguments.of(loss, tasks);
    }
}
