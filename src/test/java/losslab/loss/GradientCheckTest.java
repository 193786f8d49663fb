package losslab.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {
    @BeforeEach
    void english() {
        Language.EN.use();
    }

    static Stream<Loss> right() {
        return LossLawsTest.losses().map(row -> (Loss) row.get()[0]);
    }

    @Test
    void aGradientWithTheWrongSignIsFoundOut() {
        GradientCheck check = GradientCheck.of(new WrongSign(new Bce()));
        assertFalse(check.ok());
        assertTrue(check.toString().contains("sign"), check.toString());
    }

    @ParameterizedTest
    @MethodSource("right")
    void aRightGradientIsFoundRight(Loss loss) {
        GradientCheck check = GradientCheck.of(loss);
        assertTrue(check.ok(), check.toString());
        assertTrue(check.compared() >= 12, "compared " + check.compared());
        assertEquals(List.of(), check.left());
        assertEquals(1, check.toString().lines().count(), check.toString());
    }

    /** Of (y − p)² the derivative is 2(p − y). */
    private static Loss square(PointLoss derivative) {
        return StudentLoss.of("mine", (y, p) -> (y - p) * (y - p), derivative);
    }

    /** Binary cross-entropy whose gradient is given the right one, p − y, and p. */
    private record Wrong(BinaryOperator<Double> gradient) implements Loss {
        @Override
        public double value(double[] y, double[] z) {
            return new Bce().value(y, z);
        }

        @Override
        public double[] gradient(double[] y, double[] z) {
            double p = Link.SIGMOID.apply(z)[0];
            return new double[] {gradient.apply(p - y[0], p)};
        }

        @Override
        public Link link(int outputs) {
            return Link.SIGMOID;
        }

        @Override
        public void check(Task task, int outputs) {
            new Bce().check(task, outputs);
        }
    }

    /** The mean of squares over a row, with the mean left out of the gradient or taken twice. */
    private static Loss rows(boolean forgotten) {
        return RowLoss.of(
                "rows",
                (y, p) -> new Mse().value(y, p),
                (y, p) -> {
                    double[] gradient = new Mse().gradient(y, p);
                    for (int j = 0; j < p.length; j++) {
                        gradient[j] *= forgotten ? p.length : 1.0 / p.length;
                    }
                    return gradient;
                });
    }

    /** −Σ y ln p, and p − y for its derivative with respect to p. */
    private static Loss logit() {
        return RowLoss.of(
                "logit",
                (y, p) -> {
                    double sum = 0;
                    for (int j = 0; j < p.length; j++) {
                        sum -= y[j] * Math.log(p[j]) + (1 - y[j]) * Math.log(1 - p[j]);
                    }
                    return p.length == 1 ? sum : 1 / 0.0 - 1 / 0.0; // binary only
                },
                (y, p) -> new double[] {p[0] - y[0]});
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(square((y, p) -> 2 * (y - p)), Suspicion.SIGN),
                Arguments.of(square((y, p) -> p - y), Suspicion.FACTOR_TWO_MISSING),
                Arguments.of(square((y, p) -> 4 * (p - y)), Suspicion.FACTOR_TWO_TOO_MANY),
                Arguments.of(square((y, p) -> 7 * (p - y)), Suspicion.FACTOR),
                Arguments.of(rows(true), Suspicion.MEAN_FORGOTTEN),
                Arguments.of(rows(false), Suspicion.MEAN_TWICE),
                Arguments.of(new Wrong((g, p) -> -g), Suspicion.SIGN),
                Arguments.of(new Wrong((g, p) -> g / (p * (1 - p))), Suspicion.BY_PROBABILITY),
                Arguments.of(logit(), Suspicion.BY_LOGIT));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamed(Loss loss, Suspicion suspicion) {
        GradientCheck check = GradientCheck.of(loss);
        assertFalse(check.ok());
        assertEquals(Optional.of(suspicion), check.suspicion(), check.toString());
    }

    @Test
    void saysWhereAndByHowMuch() {
        GradientCheck check = GradientCheck.of(square((y, p) -> y > 0 ? 2 * (p - y) : p));
        assertEquals(Optional.empty(), check.suspicion());
        List<GradientCheck.Difference> single =
                check.wrong().stream()
                        .filter(each -> each.task() == Task.REGRESSION && each.y().length == 1)
                        .toList();
        assertFalse(single.isEmpty());
        for (GradientCheck.Difference each : single) {
            assertTrue(each.y()[0] <= 0, "only there it is wrong");
            assertEquals(2 * (each.z()[0] - each.y()[0]), each.numeric(), 1e-6);
            assertEquals(each.z()[0], each.analytic(), 1e-9);
        }
        double[] sizes = check.wrong().stream().mapToDouble(each -> -each.size()).toArray();
        assertArrayEquals(DoubleStream.of(sizes).sorted().toArray(), sizes, "the worst first");
        List<String> lines = check.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("mine: the gradient is wrong in "), lines.get(0));
        assertEquals(
                List.of("task", "row", "component", "y", "z", "gradient", "numeric"),
                List.of(lines.get(1).trim().split("\\s+")));
        assertEquals("It looks like none of the usual mistakes.", lines.get(lines.size() - 1));
    }

    @Test
    void aTaskThatALambdaIsNotForIsLeftOut() {
        Loss bce =
                StudentLoss.of(
                        "mine",
                        (y, p) -> -y * Math.log(p) - (1 - y) * Math.log(1 - p),
                        (y, p) -> (p - y) / (p * (1 - p)));
        GradientCheck check = GradientCheck.of(bce);
        assertTrue(check.ok(), check.toString());
        assertEquals(1, check.left().size());
        assertTrue(
                check.left()
                        .get(0)
                        .startsWith("Left out: regression, where the loss \"mine\" gave"),
                check.left().get(0));
    }

    @Test
    void aLossThatWorksNowhereSaysWhy() {
        Loss broken = RowLoss.of("broken", (y, p) -> p[5]);
        assertThrows(LossFailure.class, () -> GradientCheck.of(broken));
    }
}
