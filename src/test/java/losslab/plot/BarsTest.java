package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars in pixels and in characters. */
class BarsTest {
    private static Chart chart(double... heights) {
        Series bars =
                new Series(
                        "",
                        Series.count(heights.length),
                        heights,
                        Series.Style.BARS,
                        Palette.TRAIN);
        Axis x = new Axis("x", Axis.Scale.WHOLE, 0.5, heights.length + 0.5);
        return Chart.of("", x, Axis.ofBars("y", heights), List.of(bars));
    }

    private static long blue(double... heights) {
        BufferedImage image = PictureFile.image(Figure.of("", chart(heights)), 1);
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).filter(p -> p == Palette.TRAIN.getRGB()).count();
    }

    @Test
    void theAreaIsInProportionToTheValue() {
        long all = blue(1, 1);
        assertEquals(0.75, blue(1, 0.5) / (double) all, 0.02);
        assertEquals(0.5, blue(1, 0) / (double) all, 0.02);
        assertEquals(0.5, blue(1, Double.NaN) / (double) all, 0.02);
    }

    @Test
    void whatDiffersByOrdersOfMagnitudeGetsALogarithmicAxis() {
        assertFalse(chart(1, 0.05).y().isLog());
        Axis log = chart(1, 1e-3).y();
        assertTrue(log.isLog());
        assertEquals(1e-4, log.low(), 1e-12, "a decade below the smallest");
        assertFalse(chart(0, 0).y().isLog());
    }

    @Test
    void inTheTerminalTheyStandOnTheAxis() {
        List<String> lines = Figure.of("", chart(1, 2, 4)).toString().lines().toList();
        long[] tall = new long[3];
        String foot = lines.get(12); // the title is line 0, the lowest row of the plot line 12
        for (int i = 0, bar = -1; i < foot.length(); i++) {
            boolean begins = foot.charAt(i) == '█' && foot.charAt(i - 1) != '█';
            if (begins) {
                int col = i;
                tall[++bar] =
                        lines.stream()
                                .filter(line -> line.length() > col && line.charAt(col) == '█')
                                .count();
            }
        }
        assertTrue(tall[0] >= 2 && tall[0] <= 4, Arrays.toString(tall));
        assertEquals(2, tall[1] / (double) tall[0], 0.7);
        assertEquals(4, tall[2] / (double) tall[0], 1);
    }

    @Test
    void severalSeriesStandSideBySide() {
        double[] one = {1};
        Series a = new Series("a", one, one, Series.Style.BARS, Palette.TRAIN);
        Series b = new Series("b", one, one, Series.Style.BARS, Palette.VALIDATION);
        Axis x = new Axis("x", Axis.Scale.WHOLE, 0.5, 1.5);
        Figure figure = Figure.of("", Chart.of("", x, Axis.ofBars("y", 1), List.of(a, b)));
        assertTrue(figure.toString().contains("█▒"), figure.toString());
        assertTrue(figure.toString().contains("█ a   ▒ b"), figure.toString());
    }
}
