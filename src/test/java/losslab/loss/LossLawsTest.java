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
import losslab.math.Matrix;
import losslab.math.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every loss obeys. A new loss is one row of {@link #losses}. */
class LossLawsTest {
    /** The loss and the tasks it is for. */
    static Stream<Arguments> losses() {
        List<Task> both = List.of(Task.BINARY, Task.MULTICLASS);
        List<Task> numbers = List.of(Task.REGRESSION);
        List<Double> weights = List.of(1.0, 2.0, 0.5);
        Loss focal = new Focal(2, List.of());
        return Stream.of(
                row(new Bce(), List.of(Task.BINARY)),
                row(new Cce(), List.of(Task.MULTICLASS)),
                row(new Focal(0, List.of()), both),
                row(focal, both),
                row(new Focal(0.5, List.of(0.25)), List.of(Task.BINARY)),
                row(new Focal(5, List.of(0.2, 0.5, 0.3)), List.of(Task.MULTICLASS)),
                row(new Mse(), List.of(Task.values())),
                row(new Mae(), List.of(Task.values())),
                row(new Hinge(), both),
                row(new SquaredHinge(), both),
                row(new Huber(1), List.of(Task.values())),
                row(new Huber(0.5), List.of(Task.values())),
                row(new LogCosh(), List.of(Task.values())),
                row(new Msle(), numbers),
                row(new Mape(), numbers),
                row(new Quantile(0.9), numbers),
                row(new Quantile(0.25), numbers),
                row(new Weighted(new Bce(), List.of(3.0)), List.of(Task.BINARY)),
                row(new Weighted(new Mse(), List.of(0.5, 2.0)), List.of(Task.BINARY)),
                row(new Weighted(new Cce(), weights), List.of(Task.MULTICLASS)),
                row(new LabelSmoothing(new Bce(), 0.1), List.of(Task.BINARY)),
                row(new LabelSmoothing(new Cce(), 0.1), List.of(Task.MULTICLASS)),
                row(new LabelSmoothing(focal, 0.1), both),
                row(
                        new LabelSmoothing(new Weighted(new Cce(), weights), 0.1),
                        List.of(Task.MULTICLASS)),
                row(new AsLogits(new Cce()), List.of(Task.MULTICLASS)),
                row(new AsLogits(new Bce()), List.of(Task.BINARY)),
                row(StudentLoss.of("square", (y, p) -> (y - p) * (y - p)), List.of(Task.values())),
                row(
                        StudentLoss.of("own", (y, p) -> (y - p) * (y - p), (y, p) -> 2 * (p - y)),
                        List.of(Task.values())),
                row(RowLoss.of("row", LossLawsTest::distance), List.of(Task.values())),
                row(
                        RowLoss.of("own row", LossLawsTest::distance, LossLawsTest::slopesOf),
                        List.of(Task.values())),
                row(
                        new Weighted(
                                new AsLogits(StudentLoss.of("in", (y, p) -> (y - p) * (y - p))),
                                weights),
                        List.of(Task.MULTICLASS)));
    }

    private static double distance(double[] y, double[] p) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += (j + 1) * Math.pow(y[j] - p[j], 2);
        }
        return sum;
    }

    private static double[] slopesOf(double[] y, double[] p) {
        double[] slopes = new double[y.length];
        Arrays.setAll(slopes, j -> 2 * (j + 1) * (p[j] - y[j]));
        return slopes;
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
    void printsAsItIsWritten(Loss loss, Task task) {
        assertEquals(loss.name(), loss.toString());
    }

    @ParameterizedTest
    @MethodSource("bound")
    void theGradientIsTheSlope(Loss loss, Task task) {
        for (Example e : examples(loss, task, 20)) {
            double[] expected = slopes(loss, e);
            double[] actual = loss.gradient(e.y, e.z);
            assertArrayEquals(expected, actual, 1e-5, loss.name() + " at " + e);
        }
    }

    /** No row of the list: its gradient is wrong on purpose. */
    @Test
    void wrongSignKeepsTheValueAndTurnsTheGradient() {
        Loss wrong = new WrongSign(new Bce());
        // p = ½: value ln 2, gradient p − y = −½
        assertEquals(Math.log(2), wrong.value(new double[] {1}, new double[] {0}), 1e-12);
        assertEquals(0.5, wrong.gradient(new double[] {1}, new double[] {0})[0], 1e-12);
        Batch batch = new Batch(1, new float[] {1, 0}, new float[2], new float[2]);
        batch.rows = 2;
        batch.scale = 0.5f;
        assertEquals(2 * Math.log(2), wrong.batch(batch), 1e-6);
        assertArrayEquals(new float[] {0.25f, -0.25f}, batch.dz, 1e-7f);
        assertEquals("wrongSign(bce())", wrong.toString());
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aBatchIsTheSumOfItsSingles(Loss loss, Task task) {
        List<Example> examples = examples(loss, task, 17);
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
        Batch valueOnly = new Batch(outputs, batch.y, batch.z, new float[0]);
        valueOnly.rows = 17;
        assertEquals(sum, loss.batch(valueOnly));
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
            for (Example e : examples(loss, task, 8)) {
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
            for (Example e : examples(loss, task, 10)) {
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

    /** Every number worked out beside it. */
    static Stream<Arguments> byHand() {
        Loss smooth = new LabelSmoothing(new Cce(), 0.3);
        return Stream.of(
                // (2·1−1)·0.3 misses the margin of 1 by 0.7; for y = 0 the margin is −0.3
                hand(new Hinge(), of(1), of(0.3), 0.7, of(-1)),
                hand(new Hinge(), of(0), of(0.3), 1.3, of(1)),
                hand(new Hinge(), of(1), of(1.5), 0, of(0)),
                // right class 2: 1 + 2 − 0.5
                hand(new Hinge(), of(0, 0, 1), of(2, -1, 0.5), 2.5, of(1, 0, -1)),
                hand(new Hinge(), of(1, 0, 0), of(2, -1, 0.5), 0, of(0, 0, 0)),
                hand(new SquaredHinge(), of(1), of(0.3), 0.49, of(-1.4)),
                hand(new SquaredHinge(), of(0, 0, 1), of(2, -1, 0.5), 6.25, of(5, 0, -5)),
                // δ = 1: ½·0.5² and 1·(3 − ½), mean of the two
                hand(new Huber(1), of(1, 2), of(1.5, -1), (0.125 + 2.5) / 2, of(0.25, -0.5)),
                // δ = 0.5: 0.5·(3 − 0.25)
                hand(new Huber(0.5), of(0), of(3), 1.375, of(0.5)),
                // ln((e + 1/e) / 2) = ln 1.5430806
                hand(new LogCosh(), of(0), of(1), 0.4337808, of(0.7615942)),
                hand(new LogCosh(), of(0), of(1e4), 1e4 - 0.6931472, of(1)),
                // ½r² − r⁴/12
                hand(new LogCosh(), of(0), of(0.009), 4.049945e-5, of(0.008999757)),
                // ½r² as long as r is small
                hand(new LogCosh(), of(0), of(1e-5), 5e-11, of(1e-5)),
                // (ln 100 − ln 10)² = 2.3025851²; slope 2·2.3025851 / 100
                hand(new Msle(), of(9), of(99), 5.3018981, of(0.0460517)),
                hand(new Msle(), of(9), of(-3), 5.3018981, of(0)),
                hand(new Mape(), of(4), of(5), 0.25, of(0.25)),
                hand(new Mape(), of(-4), of(-5), 0.25, of(-0.25)),
                hand(new Quantile(0.9), of(2), of(1), 0.9, of(-0.9)),
                hand(new Quantile(0.9), of(2), of(5), 0.3, of(0.1)),
                // 3 ln 2, and class 0 keeps its weight of 1
                hand(weighted(new Bce(), 3), of(1), of(0), 2.0794415, of(-1.5)),
                hand(weighted(new Bce(), 3), of(0), of(0), 0.6931472, of(0.5)),
                // two weights are those of class 0 and class 1
                hand(weighted(new Bce(), 0.5, 2), of(0), of(0), 0.3465736, of(0.25)),
                hand(weighted(new Bce(), 0.5, 2), of(1), of(0), 1.3862944, of(-1)),
                // K = 3, all p = 1/3: ln 3 whatever y is; y' = (0.8, 0.1, 0.1)
                hand(smooth, of(1, 0, 0), of(0, 0, 0), 1.0986123, of(-7 / 15., 7 / 30., 7 / 30.)),
                // 0.126928 + 0.05·2, and p − 0.95
                hand(
                        new LabelSmoothing(new Bce(), 0.1),
                        of(1),
                        of(2),
                        0.2269280,
                        of(0.8807971 - 0.95)),
                // softplus(−σ(0)) = ln(1 + e^−0.5); (σ(0.5) − 1)·0.25
                hand(new AsLogits(new Bce()), of(1), of(0), 0.4740770, of(-0.0943852)));
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void valueAndGradientByHand(
            Loss loss, double[] y, double[] z, double value, double[] gradient) {
        assertEquals(value, loss.value(y, z), 1e-7 * Math.min(1, value + 1e-6));
        assertArrayEquals(gradient, loss.gradient(y, z), 1e-7);
    }

    /** ln cosh r = ½r² − r⁴/12 + …, to seven digits, on both sides of where the series ends. */
    @ParameterizedTest
    @CsvSource({"0.001, 4.999999e-7", "0.2, 0.01986807", "0.24, 0.02852769", "0.26, 0.03342591"})
    void logCoshInFloatsDoesNotCancel(float r, double expected) {
        Batch batch = new Batch(1, new float[1], new float[] {r}, new float[0]);
        batch.rows = 1;
        assertEquals(expected, new LogCosh().batch(batch), 1e-6 * expected);
    }

    private static Arguments hand(
            Loss loss, double[] y, double[] z, double value, double[] gradient) {
        return Arguments.of(loss, y, z, value, gradient);
    }

    private static double[] of(double... numbers) {
        return numbers;
    }

    private static Loss weighted(Loss loss, double... weights) {
        return new Weighted(loss, Arrays.stream(weights).boxed().toList());
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
        for (Example e : examples(new Cce(), Task.MULTICLASS, 10)) {
            assertEquals(new Cce().value(e.y, e.z), new Focal(0, List.of()).value(e.y, e.z), 1e-12);
        }
        for (Example e : examples(new Bce(), Task.BINARY, 10)) {
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
            } else {
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

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(new Hinge(), "hinge() is for classes, but this is regression; try mse()"),
                refusal(
                        new LabelSmoothing(new Mse(), 0.1),
                        "labelSmoothing(mse(), 0.1) is for classes, but this is regression;"
                                + " try mse()"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void regressionIsRefused(Loss loss, String message) {
        assertEquals(message, message(() -> loss.check(Task.REGRESSION, 1)));
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                Arguments.of(
                        new Msle(),
                        of(0, -0.5, -3),
                        "msle() needs targets above -1, but that of example 2 is -3; try mse()"),
                Arguments.of(
                        new Mape(),
                        of(1, 0),
                        "mape() divides by the target, which is 0 in example 1; try mae()"),
                Arguments.of(
                        new LabelSmoothing(new Hinge(), 0.5),
                        of(1, 0),
                        "hinge() needs targets that are 0 or 1, but that of example 0 is 0.75;"
                                + " try bce()"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void targetsAreRefusedByExample(Loss loss, double[] y, String message) {
        Matrix column = Matrix.wrap(y.length, 1, floats(List.of(y)));
        assertEquals(message, message(() -> loss.checkTargets(column)));
    }

    @Test
    void weightsMustFitTheClasses() {
        assertEquals(
                "weighted() needs one weight per class: 3 here, got 2;"
                        + " try weighted(cce(), new double[]{…})",
                message(() -> weighted(new Cce(), 1, 2).check(Task.MULTICLASS, 3)));
        assertEquals(
                "one weight at least must be above 0; try weighted(bce(), 3.0)",
                message(() -> weighted(new Cce(), 0, 0)));
    }

    private static Arguments refusal(Loss loss, String message) {
        return Arguments.of(loss, message);
    }

    private static String message(org.junit.jupiter.api.function.Executable wrong) {
        return assertThrows(IllegalArgumentException.class, wrong).getMessage();
    }

    @Test
    void aLabelCutsArraysShort() {
        assertEquals("focal(2.0, {0.2, …})", new Focal(2, List.of(0.2, 0.5, 0.3)).label());
        assertEquals("mse()", new Mse().label());
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

    private static List<Example> examples(Loss loss, Task task, int n) {
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
            if (loss instanceof Msle || loss instanceof Mape) {
                y[0] = 1 + Math.abs(y[0]);
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
