package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final double NAN = Double.NaN;

    @Test
    void theRunningMeanLooksBack() {
        double[] mean = Curves.runningMean(new double[] {1, 3, 5, NAN, 7}, 2);
        // (1)/1, (1+3)/2, (3+5)/2, a gap, (7)/1 since the one before is a gap
        assertArrayEquals(new double[] {1, 2, 4, NAN, 7}, mean, 1e-12);
    }

    @Test
    void theLowestIsTheFirstOfEqualsAndNeverNaN() {
        assertEquals(2, Curves.lowest(new double[] {NAN, 3, 1, 1, 2}));
        assertEquals(-1, Curves.lowest(new double[] {NAN}));
    }

    @Test
    void thinningKeepsTheExtremes() {
        double[] values = IntStream.range(0, 10_000).mapToDouble(i -> i % 7).toArray();
        values[4321] = 100;
        values[8765] = -100;
        int[] kept = Curves.thinned(values, 200);
        double[] thin = Curves.at(values, kept);
        assertTrue(kept.length <= 200);
        assertEquals(100, Arrays.stream(thin).max().orElseThrow());
        assertEquals(-100, Arrays.stream(thin).min().orElseThrow());
    }

    @Test
    void theContourOfAPlaneIsItsStraightLine() {
        // f = column − 0.5: zero halfway between columns 0 and 1, in each of two squares
        Contour contour = Contour.zero(new double[][] {{-0.5, 0.5}, {-0.5, 0.5}, {-0.5, 0.5}});
        assertArrayEquals(new double[] {0.5, 0.5, NAN, 0.5, 0.5, NAN}, contour.cols());
        assertArrayEquals(new double[] {0, 1, NAN, 1, 2, NAN}, contour.rows());
    }

    @Test
    void coloursMixFromWhite() {
        assertEquals(Palette.PAPER, Palette.tint(Palette.TRAIN, 0));
        assertEquals(Palette.TRAIN, Palette.tint(Palette.TRAIN, 1));
    }
}
