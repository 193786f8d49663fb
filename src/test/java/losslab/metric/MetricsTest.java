package losslab.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import losslab.base.Task;
import losslab.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    /** Five examples: a hit, b taken for a, b hit, c taken for b, c hit. */
    private static final Predictions THREE =
            new Predictions(
                    Task.MULTICLASS,
                    Matrix.of(
                            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 1}}),
                    Matrix.of(
                            new double[][] {
                                {.7, .2, .1},
                                {.5, .4, .1},
                                {.1, .8, .1},
                                {.2, .5, .3},
                                {.2, .2, .6}
                            }),
                    ABC);

    private static Predictions binary(double[] y, double... p) {
        return new Predictions(Task.BINARY, column(y), column(p), List.of("no", "yes"));
    }

    private static Predictions numbers(double[] y, double... p) {
        return new Predictions(Task.REGRESSION, column(y), column(p), List.of());
    }

    private static Matrix column(double... values) {
        return Matrix.of(
                Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
    }

    private static double score(String name, Predictions predictions) {
        return Metrics.score(name, predictions);
    }

    private static String message(Executable code) {
        String message = assertThrows(IllegalArgumentException.class, code).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void ratesByHand() {
        // recall 1, 1/2, 1/2; precision 1/2, 1/2, 1; F1 2/3, 1/2, 2/3
        assertArrayEquals(new double[] {1, .5, .5}, ClassRates.of(THREE).recall());
        assertEquals(2 / 3., score("recall", THREE), 1e-12);
        assertEquals(2 / 3., score("precision", THREE), 1e-12);
        assertEquals(11 / 18., score("f1", THREE), 1e-12);
        assertEquals(3 / 5., score("f1_micro", THREE), 1e-12);
        assertEquals(3 / 5., score("accuracy", THREE), 1e-12);
        // the second most probable class is right once more than the first: b after a (.4), c (.3)
        assertEquals(1, score("top2", THREE), 1e-12);
        assertEquals(3 / 5., score("top1", THREE), 1e-12);
    }

    @Test
    void plainF1IsThatOfClassOneInTheBinaryTaskAndTheMacroMeanOtherwise() {
        // class 1: TP 1, FP 1, FN 1: F1 1/2; class 0: TP 2, FP 1, FN 1: F1 2/3
        Predictions two = binary(new double[] {1, 1, 0, 0, 0}, .9, .2, .8, .1, .3);
        assertEquals(1 / 2., score("f1", two), 1e-12);
        assertEquals(7 / 12., score("f1_macro", two), 1e-12);
        assertEquals(score("f1_macro", THREE), score("f1", THREE));
    }

    @Test
    void areasByHand() {
        // scores of ones: .9 .5 .2, of zeros: .5 .1; pairs won: 2 + (1/2 + 1) + (0 + 1) of 6
        Predictions two = binary(new double[] {1, 1, 1, 0, 0}, .9, .5, .2, .5, .1);
        assertEquals(4.5 / 6, score("auc", two), 1e-12);
        // at .9 P = 1, at .5 P = 2/3, at .2 P = 3/4, each for a third of the recall
        assertEquals((1 + 2 / 3. + 3 / 4.) / 3, score("prauc", two), 1e-12);
    }

    @Test
    void calibrationByHand() {
        // confidences .75, .75, .95 (of class 0), .65; right: yes, no, yes, yes
        Predictions two = binary(new double[] {1, 0, 0, 1}, .75, .75, .05, .65);
        Calibration calibration = Calibration.of(two, 10);
        assertEquals(3, calibration.bins().size());
        Calibration.Bin second = calibration.bins().get(1);
        assertEquals(.7, second.from(), 1e-12);
        assertEquals(.75, second.confidence(), 1e-6);
        assertEquals(.5, second.accuracy(), 1e-12);
        assertEquals(2, second.examples());
        // (1·|1 − .65| + 2·|.5 − .75| + 1·|1 − .95|) / 4
        assertEquals((.35 + .5 + .05) / 4, calibration.error(), 1e-6);
    }

    @Test
    void errorsOfNumbersByHand() {
        Predictions three = numbers(new double[] {1, 2, 4}, 2, 2, 1);
        assertEquals(10 / 3., score("mse", three), 1e-12);
        assertEquals(Math.sqrt(10 / 3.), score("rmse", three), 1e-12);
        assertEquals(4 / 3., score("mae", three), 1e-12);
        assertEquals(1.75 / 3, score("mape", three), 1e-12);
        assertEquals(2 / 7., score("total", three), 1e-12); // 5 of 7; the errors +1 and -3 cancel
        // ȳ = 7/3, Σ(y − ȳ)² = 16/9 + 1/9 + 25/9 = 42/9
        assertEquals(1 - 10 / (42 / 9.), score("r2", three), 1e-12);
    }

    @Test
    void aFractionIsShownInPercent() {
        assertEquals("12.50 %", Metrics.named("mape").show(0.125));
        assertEquals("NaN", Metrics.named("mape").show(Double.NaN));
        assertEquals("0.1250", Metrics.named("mae").show(0.125));
    }

    static List<Metric> all() {
        return Metrics.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutExamplesOrWithNaNAMetricIsNaN(Metric metric) {
        boolean classes = metric.appliesTo(Task.MULTICLASS);
        Task task = classes ? Task.MULTICLASS : Task.REGRESSION;
        Matrix y = Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}});
        Matrix p = Matrix.of(new double[][] {{.8, .1, .1}, {.1, Double.NaN, .1}});
        assertEquals(Double.NaN, metric.of(new Predictions(task, y, p, ABC)));
        Matrix none = Matrix.of(0, 3, new float[0]);
        assertEquals(Double.NaN, metric.of(new Predictions(task, none, none, ABC)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void perfectPredictionsAreTheBest(Metric metric) {
        boolean classes = metric.appliesTo(Task.MULTICLASS);
        Task task = classes ? Task.MULTICLASS : Task.REGRESSION;
        Matrix y = classes ? THREE.y() : column(1, 2, 3);
        Predictions perfect = new Predictions(task, y, y, ABC);
        assertEquals(metric.higherIsBetter() ? 1 : 0, metric.of(perfect), 1e-9);
        assertTrue(Metrics.named(metric.name()).equals(metric), metric.name());
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void theUsualMetricsApply(Task task) {
        Metrics.usual(task).forEach(metric -> assertTrue(metric.appliesTo(task)));
    }

    @Test
    void targetsAndPredictionsOutsideTheLogarithmHaveAValueOrNone() {
        // a prediction below 0 counts as 0: (ln 1 − ln 2)²
        double ln2 = Math.log(2);
        assertEquals(ln2 * ln2, score("msle", numbers(new double[] {1}, -5)), 1e-12);
        assertEquals(Double.NaN, score("msle", numbers(new double[] {-1}, 0)));
        double missed = score("mape", numbers(new double[] {0}, 1));
        assertTrue(missed > 1e15 && missed < 1e16, "mape " + missed);
    }

    @Test
    void aSureMistakeCostsTheLogarithmOfTheClip() {
        assertEquals(7 * Math.log(10), score("logloss", binary(new double[] {1}, 0)), 1e-9);
    }

    @Test
    void scoresAreNoProbabilities() {
        Matrix y = column(0, 1);
        Matrix p = column(-0.5, 0.4);
        List<String> names = List.of("no", "yes");
        Predictions margins = new Predictions(Task.BINARY, y, p, names, 0, false);
        Predictions scores = new Predictions(Task.BINARY, y, p, names, 0.5, false);
        assertEquals(1, score("accuracy", margins));
        assertEquals(.5, score("accuracy", scores));
        assertEquals(1, score("auc", scores));
        for (String name : List.of("logloss", "brier", "ece")) {
            assertEquals(Double.NaN, Metrics.named(name).of(margins));
            String message = message(() -> score(name, margins));
            assertTrue(message.startsWith(name + " needs probabilities"), message);
        }
        assertTrue(message(() -> Calibration.of(scores)).startsWith("calibration needs"));
    }

    @ParameterizedTest
    @CsvSource({
        "auc, REGRESSION, regression, mse rmse mae mape msle total r2",
        "r2, BINARY, binary classification, accuracy precision",
        "top3, BINARY, binary classification, accuracy precision",
        "mape, MULTICLASS, multiclass classification, accuracy top3"
    })
    void aMetricOfAnotherTaskIsRefusedNamingThoseThatApply(
            String name, Task task, String title, String fitting) {
        String start = name + " does not apply to " + title + "; try one of ";
        String message = message(() -> Metrics.named(name, task));
        assertTrue(message.startsWith(start + fitting.replace(" ", ", ")), message);
    }

    @Test
    void aMistypedNameIsAnsweredByTheNearest() {
        assertTrue(message(() -> Metrics.named("acuracy")).contains("try accuracy"));
        assertTrue(message(() -> Metrics.named("top0")).contains("top3"));
        assertTrue(message(() -> Metrics.named(null)).startsWith("no metric is called null"));
        assertEquals(new TopK(12), Metrics.named("top12"));
    }

    @Test
    void valuesThatCannotBeSayWhy() {
        Predictions one = binary(new double[] {1, 1}, .2, .7);
        assertEquals(Double.NaN, score("auc", one));
        assertTrue(message(() -> Roc.of(one, 1)).contains("of yes and of others, but 2 of 2"));
        Predictions nan = binary(new double[] {1, 0}, .2, Double.NaN);
        assertTrue(message(() -> ConfusionMatrix.of(nan)).contains("NaN"));
        assertTrue(message(() -> Roc.of(nan, 1)).contains("NaN"));
        assertTrue(message(() -> Calibration.of(nan)).contains("NaN"));
        Predictions numbers = numbers(new double[] {1}, 2);
        assertTrue(message(() -> ConfusionMatrix.of(numbers)).contains("needs classes"));
    }

    @Test
    void valuesPrintAsTables() {
        String confusion =
                """
                actual ↓ predicted →  a  b  c
                ────────────────────  ─  ─  ─
                a                     1  0  0
                b                     1  1  0
                c                     0  1  1""";
        assertEquals(confusion, ConfusionMatrix.of(THREE).toString());
        List<String> rates = ClassRates.of(THREE).toString().lines().toList();
        assertEquals("class  precision  recall      f1  examples", rates.get(0));
        assertEquals("b         0.5000  0.5000  0.5000         2", rates.get(3));
        Predictions two = binary(new double[] {1, 0, 0, 1}, .75, .75, .05, .65);
        assertTrue(Calibration.of(two, 10).toString().endsWith("calibration error 0.2250"));
        assertTrue(Roc.of(two, 1).toString().startsWith("yes against the rest: area 0.6250"));
    }

    @Test
    void everyNameIsThereOnce() {
        Map<String, Integer> counts = new HashMap<>();
        Metrics.names().forEach(name -> counts.merge(name, 1, Integer::sum));
        assertEquals(1, Collections.max(counts.values()));
        assertEquals(23, counts.size());
    }
}
