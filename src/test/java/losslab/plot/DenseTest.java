package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DenseTest {
    private static final Series THREE =
            new Series(
                    "s",
                    new double[] {1, 2, 4},
                    new double[] {1, 100, 50},
                    Series.Style.DASHED,
                    Palette.TRAIN);

    @Test
    void theNewPointsLieOnTheStraightLines() {
        Dense dense = Dense.of(THREE, false);
        assertEquals(401, dense.x().length);
        assertEquals(1.5, dense.x()[100], 1e-12);
        assertEquals(50.5, dense.y()[100], 1e-12);
        assertEquals(3, dense.x()[300], 1e-12);
        assertEquals(75, dense.y()[300], 1e-12);
        assertEquals(50, dense.y()[400], 1e-12);
    }

    @Test
    void onALogarithmicAxisTheyLieOnItsStraightLines() {
        // halfway between 1 and 100 by ratio
        assertEquals(10, Dense.of(THREE, true).y()[100], 1e-9);
    }

    @Test
    void manyPointsStayAsTheyAre() {
        double[] many = Series.count(1000);
        Series long1 = new Series("s", many, many, Series.Style.DASHED, Palette.TRAIN);
        assertArrayEquals(many, Dense.of(long1, false).x());
    }
}
