package losslab.loss;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values and gradients as PyTorch computes them, example by example; the numbers come from {@code
 * src/test/python/loss_oracle.py}.
 */
class TorchTest {
    private static final double TOLERANCE = 1e-9;

    private static final Map<String, Loss> LOSSES =
            LossLawsTest.losses()
                    .map(row -> (Loss) row.get()[0])
                    .collect(Collectors.toMap(Loss::name, Function.identity()));

    /** task;loss;y;z;value;gradient */
    record Row(Loss loss, double[] y, double[] z, double value, double[] gradient) {
        static Row of(String line) {
            String[] cells = line.split(";");
            assertTrue(LOSSES.containsKey(cells[1]), cells[1] + " is no row of LossLawsTest");
            return new Row(
                    LOSSES.get(cells[1]),
                    numbers(cells[2]),
                    numbers(cells[3]),
                    Double.parseDouble(cells[4]),
                    numbers(cells[5]));
        }

        private static double[] numbers(String text) {
            return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        }

        @Override
        public String toString() {
            return loss.name() + ", y = " + Arrays.toString(y) + ", z = " + Arrays.toString(z);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = TorchTest.class.getResourceAsStream("torch.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::of).toList();
        }
    }

    @Test
    void everyLibraryLossIsThere() throws IOException {
        Set<Class<?>> there = rows().stream().map(row -> row.loss.getClass()).collect(toSet());
        Stream<Loss> library = LOSSES.values().stream().filter(Record.class::isInstance);
        assertEquals(List.of(), library.filter(each -> !there.contains(each.getClass())).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatPyTorchSays(Row row) {
        near(row.value, row.loss.value(row.y, row.z), row.toString());
        double[] gradient = row.loss.gradient(row.y, row.z);
        for (int j = 0; j < gradient.length; j++) {
            near(row.gradient[j], gradient[j], row + ", gradient " + j);
        }
    }

    private static void near(double expected, double actual, String what) {
        assertEquals(expected, actual, TOLERANCE * Math.max(1, Math.abs(expected)), what);
    }
}
