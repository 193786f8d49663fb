package losslab.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void smoothingAveragesNeighboursAndShortensAtTheEnds() {
        // (1+4)/2, (1+4+7)/3, (4+7+0)/3, (7+0)/2
        assertArrayEquals(
                new double[] {2.5, 4, 11 / 3.0, 3.5},
                Curve.of(1, 4, 7, 0).smoothed(1).values(),
                1e-12);
    }

    @Test
    void theMinimumIgnoresNaN() {
        Curve curve = Curve.of(Double.NaN, 3, 1, 2);
        assertEquals(2, curve.indexOfMin());
        assertEquals(1, curve.min());
    }

    @Test
    void nothingCanBeSaidOfARunWithoutEpochs() {
        Curve none = Curve.of();
        assertEquals(Double.NaN, none.last());
        assertEquals(Double.NaN, none.smoothed(3).min());
        assertEquals(Double.NaN, none.tail(0.5).median());
    }

    @Test
    void partsAndTailsKeepTheOrder() {
        Curve curve = Curve.of(5, 4, 3, 2, 1);
        assertArrayEquals(new double[] {4, 3}, curve.part(1, 3).values());
        assertArrayEquals(new double[] {2, 1}, curve.tail(0.4).values());
        assertArrayEquals(new double[] {1}, curve.tail(0.01).values());
    }

    @Test
    void meanMedianAndVariation() {
        Curve curve = Curve.of(1, 5, 2, 4);
        assertEquals(3, curve.mean());
        assertEquals(3, curve.median());
        assertEquals(2, Curve.of(9, 1, 2).median());
        // deviations −2, 2, −1, 1: variance 10/4
        assertEquals(Math.sqrt(2.5), curve.deviation(), 1e-12);
        assertEquals(Math.sqrt(2.5) / 3, curve.variation(), 1e-12);
        assertEquals(5, curve.max());
    }

    @Test
    void noiseLooksPastATrend() {
        assertEquals(0, Curve.of(10, 8, 6, 4, 2).noise(), 1e-12);
        // 0 1 0 1: bends −2 and 2: √(8 / (6·2))
        assertEquals(Math.sqrt(8 / 12.0), Curve.of(0, 1, 0, 1).noise(), 1e-12);
        assertEquals(0, Curve.of(7, 9).noise());
        // independent noise has its own standard deviation: uniform on [0, 1), √(1/12)
        double[] uniform = new java.util.Random(1).doubles(20_000).toArray();
        assertEquals(Math.sqrt(1 / 12.0), Curve.of(uniform).noise(), 0.005);
    }

    @Test
    void aCurveOfPeriodTwoIsLikeItselfTwoStepsLater() {
        Curve curve = Curve.of(1, -1, 1, -1, 1, -1, 1, -1);
        // biased: six of eight products are there
        assertEquals(6 / 8.0, curve.autocorrelation(2), 1e-12);
        assertEquals(-7 / 8.0, curve.autocorrelation(1), 1e-12);
    }

    @Test
    void stepsUpAndTheLineThatFitsBest() {
        assertEquals(2 / 3.0, Curve.of(1, 2, 0, 3).upwardShare(), 1e-12);
        // Σ(i − 1.5)·x = −1.5·1 − .5·2 + .5·0 + 1.5·3 = 2, Σ(i − 1.5)² = 5
        assertEquals(0.4, Curve.of(1, 2, 0, 3).slope(), 1e-12);
        assertEquals(0, Curve.of(4).slope());
        assertEquals(0, Curve.of(4).upwardShare());
    }

    @Test
    void theLargestReboundIsThatFromTheLowestValueBefore() {
        assertEquals(4, Curve.of(9, 2, 3, 1, 2.5, 2, 0.5, 0.6).reboundTop()); // 2.5 times the 1
        assertEquals(0, Curve.of(3, 2, 1).reboundTop());
    }
}
