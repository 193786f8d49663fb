package losslab.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import losslab.base.Task;
import losslab.math.Matrix;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric against scikit-learn; src/test/python/metric_oracle.py wrote the numbers. */
class MetricOracleTest {
    private static final List<String> NOT_METRICS =
            List.of("case", "task", "kind", "outputs", "y", "p", "confusion");

    static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (InputStream in = MetricOracleTest.class.getResourceAsStream("sklearn.csv");
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        }
    }

    static List<Arguments> values() throws IOException {
        List<Arguments> values = new ArrayList<>();
        for (CSVRecord row : rows()) {
            for (var cell : row.toMap().entrySet()) {
                String name = cell.getKey();
                boolean metric = !NOT_METRICS.contains(name) && !name.matches("(roc|each)_.*");
                if (metric && !cell.getValue().isEmpty()) {
                    values.add(
                            Arguments.of(
                                    row.get("case"),
                                    name,
                                    Double.parseDouble(cell.getValue()),
                                    predictions(row)));
                }
            }
        }
        return values;
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @MethodSource("values")
    void aMetricIsWhatScikitLearnSays(
            String name, String metric, double expected, Predictions predictions) {
        double actual = Metrics.named(metric, predictions.task()).of(predictions);
        double size = Double.isNaN(expected) ? 1 : Math.max(1, Math.abs(expected));
        assertEquals(expected, actual, 1e-6 * size);
    }

    @Test
    void everyMetricIsCompared() throws IOException {
        List<String> head = rows().get(0).getParser().getHeaderNames();
        Metrics.names().forEach(name -> assertTrue(head.contains(name), name));
        assertTrue(values().size() > 350, "only " + values().size() + " values");
    }

    static List<CSVRecord> classifications() throws IOException {
        return rows().stream().filter(row -> !row.get("confusion").isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("classifications")
    void classesAreCountedAndRatedLikeScikitLearn(CSVRecord row) {
        ConfusionMatrix confusion = ConfusionMatrix.of(predictions(row));
        double[] counts =
                Arrays.stream(confusion.counts())
                        .flatMapToInt(Arrays::stream)
                        .asDoubleStream()
                        .toArray();
        assertArrayEquals(numbers(row.get("confusion")), counts);
        ClassRates rates = ClassRates.of(confusion);
        assertArrayEquals(numbers(row.get("each_recall")), rates.recall(), 1e-9);
        assertRates(row, "each_precision", rates, ClassRates.OneClass::precision);
        assertRates(row, "each_f1", rates, ClassRates.OneClass::f1);
    }

    private static void assertRates(
            CSVRecord row,
            String column,
            ClassRates rates,
            ToDoubleFunction<ClassRates.OneClass> rate) {
        double[] actual = rates.classes().stream().mapToDouble(rate).toArray();
        assertArrayEquals(numbers(row.get(column)), actual, 1e-9);
    }

    static List<CSVRecord> curves() throws IOException {
        return rows().stream().filter(row -> !row.get("roc_fpr").isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theRocCurveHasScikitLearnsPoints(CSVRecord row) {
        Roc roc = Roc.of(predictions(row), 1);
        double[] wrong = roc.points().stream().mapToDouble(Roc.Point::falsePositiveRate).toArray();
        double[] right = roc.points().stream().mapToDouble(Roc.Point::truePositiveRate).toArray();
        assertArrayEquals(numbers(row.get("roc_fpr")), wrong, 1e-9);
        assertArrayEquals(numbers(row.get("roc_tpr")), right, 1e-9);
        assertEquals(Double.parseDouble(row.get("auc")), roc.area(), 1e-9);
    }

    private static Predictions predictions(CSVRecord row) {
        Task task = Task.valueOf(row.get("task"));
        int outputs = Integer.parseInt(row.get("outputs"));
        return new Predictions(
                task,
                matrix(outputs, row.get("y")),
                matrix(outputs, row.get("p")),
                IntStream.range(0, Math.max(2, outputs)).mapToObj(String::valueOf).toList(),
                row.get("kind").equals("MARGINS") ? 0 : 0.5,
                row.get("kind").equals("PROBABILITIES"));
    }

    private static Matrix matrix(int cols, String text) {
        double[] all = numbers(text);
        float[] data = new float[all.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (float) all[i];
        }
        return Matrix.of(data.length / cols, cols, data);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
