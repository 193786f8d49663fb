package losslab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.math.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
    @Test
    void aStrokeIsReadFromPercent() {
        Stroke stroke = Stroke.parse("12 6, 86 4!, 44 100");
        assertEquals(3, stroke.points());
        assertEquals(0.86, stroke.x[1]);
        assertEquals(0.04, stroke.y[1]);
        assertTrue(stroke.corner[1]);
        assertFalse(stroke.corner[0]);
    }

    /** Two strokes of two points each: two pieces of three segments, the pen lifted between. */
    @Test
    void thePenIsLiftedBetweenStrokes() {
        Trace trace =
                Trace.of(Glyph.parse("1: 0 0, 50 50; 0 100, 100 100"), new Distortion(new Rng(1)));
        assertEquals(8, trace.points);
        for (int i = 0; i < 8; i++) {
            assertEquals(i % 4 != 0, trace.down[i], "point " + i);
        }
    }

    /** A dot of ink of radius 1 at (14.5, 14.5), the centre of pixel (14, 14); edge 1.15 wide. */
    @ParameterizedTest
    @CsvSource({
        "14, 14, 0.99, 1.00", // d = 0: 0.5 + (1 − 0)/1.15 > 1, black
        "14, 15, 0.34, 0.66", // d = 1: 0.5 ± 0.175/1.15, the grain
        "13, 14, 0.34, 0.66",
        "14, 16, 0.00, 0.00", // d = 2: 0.5 − 1/1.15 < −0.15, paper
        "0, 0, 0, 0"
    })
    void greyFollowsTheDistanceToTheStroke(int row, int column, double low, double high) {
        Trace trace = new Trace();
        trace.x[0] = trace.x[1] = trace.y[0] = trace.y[1] = 14.5;
        trace.down[1] = true;
        trace.points = 2;
        float[] out = new float[28 * 28];
        Raster raster = new Raster(1, out, 0);
        raster.draw(trace);
        raster.develop(1, new Rng(1));
        double grey = out[28 * row + column];
        assertTrue(grey >= low && grey <= high, "grey " + grey);
    }

    /** A bar of 1 × 2 with a pen of radius 2: 2 → 20 − 2·2 = 16 pixels high, so 8 wide, centred. */
    @Test
    void theFrameHoldsTheInkInABoxOf20() {
        Trace trace = new Trace();
        double[][] points = {{0, 0}, {1, 0}, {1, 2}, {0, 2}, {0, 0}};
        for (double[] point : points) {
            trace.x[trace.points] = point[0];
            trace.y[trace.points] = point[1];
            trace.down[trace.points] = trace.points > 0;
            trace.points++;
        }
        Frame.fit(trace, 2, 1, 0, 0);
        assertEquals(List.of(10.0, 18.0), List.of(trace.x[0], trace.x[1])); // 14 ± 4
        assertEquals(List.of(6.0, 22.0), List.of(trace.y[0], trace.y[2])); // 14 ± 8
    }
}
