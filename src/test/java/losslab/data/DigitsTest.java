package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import losslab.data.strokes.DigitPainter;
import losslab.math.Rng;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static final Digits FEW = new Digits(new Sizes(50, 20, 10), 0);

    @Test
    void usualSizesAndShape() {
        Dataset data = Digits.digits();
        assertEquals(new Digits(new Sizes(8000, 1000, 1000), 0), data.source());
        assertEquals(Optional.of(new ImageShape(28, 28, 1)), data.image());
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), data.classNames());
    }

    @Test
    void asManyOfEachClassInMixedOrder() {
        int[] labels = Dataset.of(FEW).train().labels();
        int[] counts = new int[10];
        Arrays.stream(labels).forEach(label -> counts[label]++);
        assertEquals(List.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5), box(counts));
        assertNotEquals(box(IntStream.range(0, 50).map(i -> i % 10).toArray()), box(labels));
    }

    private static List<Integer> box(int[] all) {
        return Arrays.stream(all).boxed().toList();
    }

    /** Picture i is what the painter draws from the i-th stream, whichever thread drew it. */
    @Test
    void picturesDoNotDependOnTheOrderOfDrawing() {
        Rng rng = new Rng(3);
        Split split = FEW.sample(50, rng, new Rng(0));
        for (int i = 49; i >= 0; i--) {
            float[] alone = new float[784];
            DigitPainter.paint(split.label(i), rng.split(i), alone, 0);
            for (int p = 0; p < 784; p++) {
                assertEquals(alone[p], split.x().get(i, p));
            }
        }
    }

    @Test
    void noiseIsAddedToTheSameDrawingsAndClipped() {
        float[] clean = Dataset.of(FEW).train().x().shared();
        float[] noisy = Dataset.of(FEW).noise(0.1).train().x().shared();
        double squares = 0;
        int inside = 0;
        for (int p = 0; p < clean.length; p++) {
            assertTrue(noisy[p] >= 0 && noisy[p] <= 1);
            if (clean[p] > 0.4 && clean[p] < 0.6) { // four deviations from being clipped
                squares += Math.pow(noisy[p] - clean[p], 2);
                inside++;
            }
        }
        assertTrue(inside > 300, "too few grey pixels: " + inside);
        assertEquals(0.1, Math.sqrt(squares / inside), 0.02);
    }

    @Test
    void negativeNoiseIsRefused() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Digits.digits().noise(-1))
                        .getMessage();
        assertEquals("noise must be >= 0, got -1; try noise(0.1)", message);
    }
}
