package losslab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import losslab.math.Matrix;
import org.junit.jupiter.api.Test;

class ScalingTest {
    /** Two pictures of two pixels: red 0 0 4 4, green 1 3 1 3, blue always 5. */
    private static final Matrix PICTURES =
            Matrix.of(new double[][] {{0, 1, 5, 0, 3, 5}, {4, 1, 5, 4, 3, 5}});

    @Test
    void channelsShareTheirFigures() {
        Scaling scaling = Scaling.of(PICTURES, 3);
        assertArrayEquals(new float[] {2, 2, 5, 2, 2, 5}, scaling.mean());
        assertArrayEquals(new float[] {2, 1, 1, 2, 1, 1}, scaling.deviation());
        assertEquals(
                Matrix.of(new double[][] {{-1, -1, 0, -1, 1, 0}, {1, -1, 0, 1, 1, 0}}),
                scaling.apply(PICTURES));
    }

    @Test
    void featuresStandForThemselves() {
        Scaling scaling = Scaling.of(PICTURES);
        assertArrayEquals(new float[] {2, 1, 5, 2, 3, 5}, scaling.mean());
        assertArrayEquals(new float[] {2, 1, 1, 2, 1, 1}, scaling.deviation());
    }
}
