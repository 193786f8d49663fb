package losslab.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a student is told when a lambda fails. */
class LossFailureTest {
    private static final double[] Y = {1};
    private static final double[] Z = {0}; // p = 0.5

    @BeforeEach
    void english() {
        Language.EN.use();
    }

    static Stream<Arguments> failures() {
        int[] none = {};
        return Stream.of(
                Arguments.of(
                        StudentLoss.of("mine", (y, p) -> Math.log(-p)),
                        "the loss \"mine\" gave NaN for y = 1, p = 0.5; keep p away from where it"
                                + " is undefined, for instance with Math.max(p, 1e-7)"),
                Arguments.of(
                        StudentLoss.of("mine", (y, p) -> 1 / none.length),
                        "the loss \"mine\" threw ArithmeticException (/ by zero)"
                                + " for y = 1, p = 0.5"),
                Arguments.of(
                        RowLoss.of("mine", (y, p) -> y[2]),
                        "the loss \"mine\" threw ArrayIndexOutOfBoundsException (Index 2 out of"
                                + " bounds for length 1) for y = [1], p = [0.5]"),
                Arguments.of(
                        RowLoss.of("mine", (y, p) -> Math.sqrt(-p[0])),
                        "the loss \"mine\" gave NaN for y = [1], p = [0.5]; keep p away from where"
                                + " it is undefined, for instance with Math.max(p, 1e-7)"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatHappenedForWhichArguments(Loss loss, String message) {
        Loss bound = loss.on(Task.BINARY);
        assertEquals(
                message, assertThrows(LossFailure.class, () -> bound.value(Y, Z)).getMessage());
    }

    @Test
    void aThrowComesWithItsOwnLine() {
        int[] none = {};
        int line = here() + 1;
        Loss mine = StudentLoss.of("mine", (y, p) -> none[0]).on(Task.BINARY);
        LossFailure failure = assertThrows(LossFailure.class, () -> mine.value(Y, Z));
        assertEquals(line, failure.getStackTrace()[1].getLineNumber());
        assertEquals(getClass().getName(), failure.getStackTrace()[1].getClassName());
    }

    /** NaN leaves no trace of its own. */
    @Test
    void nanComesWithTheLineWhereTheLossWasDefined() {
        int line = here() + 1;
        Loss mine = RowLoss.of("mine", (y, p) -> Double.NaN).on(Task.BINARY);
        LossFailure failure = assertThrows(LossFailure.class, () -> mine.value(Y, Z));
        assertEquals(line, failure.getStackTrace()[1].getLineNumber());
        assertEquals(getClass().getName(), failure.getStackTrace()[1].getClassName());
    }

    private static int here() {
        return new Throwable().getStackTrace()[1].getLineNumber();
    }

    /** The fourth row fails, also through the losses that are put around it. */
    static Stream<Loss> around() {
        Loss mine = StudentLoss.of("mine", (y, p) -> p > 0.9 ? Double.NaN : p);
        return Stream.of(
                mine,
                new Weighted(mine, List.of(2.0)),
                new LabelSmoothing(mine, 0.1),
                new LabelSmoothing(new Weighted(mine, List.of(2.0)), 0.1));
    }

    @ParameterizedTest
    @MethodSource("around")
    void inABatchTheRowIsKnown(Loss loss) {
        Batch batch = new Batch(1, new float[5], new float[] {0, 1, 2, 3, 4}, new float[5]);
        batch.rows = 5;
        Loss bound = loss.on(Task.BINARY);
        LossFailure failure = assertThrows(LossFailure.class, () -> bound.batch(batch));
        assertEquals(3, failure.row()); // σ(2) = 0.88, σ(3) = 0.95
    }

    @Test
    void nanOutOfNaNIsNotTheLambdasDoing() {
        Loss mine = StudentLoss.of("mine", (y, p) -> p).on(Task.BINARY);
        assertTrue(Double.isNaN(mine.value(Y, new double[] {Double.NaN})));
    }

    @Test
    void aGradientOfAnotherLengthIsRefused() {
        Loss mine = RowLoss.of("mine", (y, p) -> p[0], (y, p) -> new double[2]);
        assertEquals(
                "the gradient of \"mine\" must have one number per output: 1 here, got 2;"
                        + " try new double[p.length]",
                assertThrows(IllegalArgumentException.class, () -> mine.gradient(Y, Z))
                        .getMessage());
    }

    /** p of a sure answer is closer to 0 than a usual step of differences. */
    @Test
    void aNumericGradientDoesNotLeaveTheProbabilities() {
        Loss mine = StudentLoss.of("mine", (y, p) -> -y * Math.log(p)).on(Task.BINARY);
        for (double z : new double[] {-30, -18, -5, 5, 18, 30}) {
            double expected = 1 / (1 + Math.exp(-z)) - 1;
            assertEquals(expected, mine.gradient(Y, new double[] {z})[0], 1e-6, "z = " + z);
        }
        Loss rows = RowLoss.of("rows", (y, p) -> -Math.log(p[0])).on(Task.MULTICLASS);
        double[] far = rows.gradient(new double[] {1, 0}, new double[] {-30, 0});
        assertTrue(Arrays.equals(new double[] {-1, 1}, round(far)), Arrays.toString(far));
    }

    private static double[] round(double[] numbers) {
        return Arrays.stream(numbers).map(x -> Math.round(1e6 * x) / 1e6).toArray();
    }
}
