package losslab.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void anEmptyCurveIsRefused() {
        assertThrows(IllegalArgumentException.class, Curve::of);
    }
}
