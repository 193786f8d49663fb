package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import losslab.plot.Axis.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "1, 50, LINEAR", // a ratio of 50 is not yet more than 50
        "1, 51, LOG",
        "0.001, 0.2, LOG",
        "0, 1000, LINEAR", // zero has no logarithm
        "-1, 100, LINEAR",
        "2.3, 1e30, LOG", // an explosion
    })
    void lossesAreLogarithmicWhereThatHelps(double low, double high, Scale expected) {
        assertEquals(expected, Axis.ofLosses("loss", low, high).scale());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1.0, 0", // 0.1 is near zero compared with 1.0
        "0.8, 1.0, 0.79", // 0.8 − 5 % of the range
        "-1, 1, -1.1",
    })
    void losses_beginAtZeroWhereItIsNear(double low, double high, double begin) {
        assertEquals(begin, Axis.ofLosses("loss", low, high).low(), 1e-12);
    }

    @Test
    void anExplosionThatCannotBeLogarithmicIsCutOff() {
        double[] losses = {0, 1, 1, 1, 1, 1e9};
        assertEquals(4.2, Axis.ofLosses("loss", losses).high(), 1e-9); // 4 × median + 5 %
    }

    @Test
    void nanAndInfinityDoNotCount() {
        Axis axis = Axis.around("x", Double.NaN, 0, 10, Double.POSITIVE_INFINITY);
        assertArrayEquals(new double[] {-0.5, 10.5}, new double[] {axis.low(), axis.high()});
    }

    @Test
    void noValuesAndOneValueStillGiveAnAxis() {
        assertEquals(-0.05, Axis.around("x").low(), 1e-12);
        assertEquals(2.5, Axis.counting("epoch", 3).low());
    }

    @Test
    void placesRunFromZeroToOne() {
        Axis linear = Axis.linear("x", 2, 4);
        Axis log = new Axis("x", Scale.LOG, 1, 100);
        assertEquals(0.25, linear.place(2.5), 1e-12);
        assertEquals(0.5, log.place(10), 1e-12);
    }

    @Test
    void theScaleCanBeChosen() {
        Series series = new Series("a", Series.count(2), new double[] {1, 2}, style(), Palette.INK);
        Axis linear = Axis.ofLosses("loss", 1, 2);
        assertEquals(Scale.LOG, linear.as(true, List.of(series)).scale());
        assertEquals(Scale.LINEAR, linear.as(true, List.of(negative())).scale());
    }

    private static Series negative() {
        return new Series("a", Series.count(2), new double[] {-1, 0}, style(), Palette.INK);
    }

    private static Series.Style style() {
        return Series.Style.LINE;
    }

    @Test
    void anAxisThatGoesNowhereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("x", 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Axis("x", Scale.LOG, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0, 1, 5, 0 0.2 0.4 0.6 0.8 1",
        "LINEAR, -0.3, 0.3, 4, -0.2 0 0.2",
        "LINEAR, 0, 0.0009, 4, 0 0.0005",
        "WHOLE, 1, 3, 10, 1 2 3", // no epoch 1.2
        "WHOLE, 1, 50000, 5, 10000 20000 30000 40000 50000",
        "LOG, 0.002, 30, 5, 0.01 0.1 1 10",
        "LOG, 0.5, 9, 9, 0.5 1 2 5", // few decades: 2 and 5 too
        "LOG, 1, 1e77, 4, 1 1e20 1e40 1e60",
        "LOG, 3, 4, 5, 3 3.2 3.4 3.6 3.8 4", // no decade in it: as on a linear axis
    })
    void ticks(Scale scale, double low, double high, int most, String expected) {
        double[] ticks =
                Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(ticks, Ticks.of(new Axis("x", scale, low, high), most), 1e-300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.30000000000000004 | 0.3",
                "0 | 0",
                "10000 | 10,000",
                "-0.25 | -0.25",
                "0.00001 | 1e-5",
                "1e42 | 1e42",
                "1500000 | 1.5e6",
                "NaN | NaN",
            })
    void labelsHaveNoDust(double value, String label) {
        assertEquals(label, Ticks.label(value));
    }

    @Test
    void marksHaveThreeDigits() {
        assertEquals("0.231", Ticks.shorter(0.23051));
        assertEquals("49.7", Ticks.shorter(49.71));
    }
}
