package losslab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import losslab.math.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitPainterTest {
    private static final int SIDE = DigitPainter.SIDE;
    private static final int PIXELS = SIDE * SIDE;

    /** n pictures; picture i shows the digit i mod 10. */
    private static float[] draw(int n, long seed) {
        Rng rng = new Rng(seed);
        float[] pixels = new float[n * PIXELS];
        for (int i = 0; i < n; i++) {
            DigitPainter.paint(i % 10, rng, pixels, i * PIXELS);
        }
        return pixels;
    }

    /** A hash of greys: plain arithmetic all the way, so the literal holds for every JVM. */
    @Test
    void sameSeedGivesTheSameBitsOnEveryMachine() {
        assertEquals(-210616951, Arrays.hashCode(draw(500, 7)));
    }

    @Test
    void otherSeedsAndLaterDrawsGiveOtherPictures() {
        float[] one = draw(20, 1);
        float[] two = draw(20, 2);
        for (int i = 0; i < 10; i++) {
            float[] first = picture(one, i);
            assertFalse(Arrays.equals(first, picture(two, i)), "seeds 1 and 2 agree on " + i);
            assertFalse(Arrays.equals(first, picture(one, i + 10)), "drawn twice: " + i);
        }
    }

    @Test
    void greysAreMultiplesOfOne255thBetweenPaperAndInk() {
        for (float grey : draw(300, 3)) {
            assertTrue(grey >= 0 && grey <= 1, "grey " + grey);
            assertEquals(Math.round(255 * grey) / 255f, grey);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyDigitHasInkAndAnEmptyMargin(int label) {
        float[] pixels = new float[PIXELS];
        for (int seed = 0; seed < 300; seed++) {
            DigitPainter.paint(label, new Rng(seed), pixels, 0);
            int inked = 0;
            for (int i = 0; i < PIXELS; i++) {
                inked += pixels[i] > 0.5 ? 1 : 0;
                assertTrue(pixels[i] == 0 || !margin(i), "seed " + seed + ": ink at pixel " + i);
            }
            assertTrue(inked >= 20 && inked <= 300, "seed " + seed + ": " + inked + " pixels");
        }
    }

    @Test
    void drawsOnlyWhereItIsTold() {
        float[] pixels = new float[PIXELS + 20];
        Arrays.fill(pixels, -1);
        DigitPainter.paint(8, new Rng(5), pixels, 10);
        float[] alone = new float[PIXELS];
        DigitPainter.paint(8, new Rng(5), alone, 0);
        assertArrayEquals(alone, Arrays.copyOfRange(pixels, 10, 10 + PIXELS));
        for (int i = 0; i < 10; i++) {
            assertEquals(-1, pixels[i]);
            assertEquals(-1, pixels[10 + PIXELS + i]);
        }
    }

    /** Chance is 10 %, real MNIST gives about 85 %; more than 95 % would be too easy a set. */
    @Test
    void theNearestClassMeanIsOftenButNotAlwaysRight() {
        double share = nearestMeanAccuracy(draw(3000, 1), draw(1000, 2));
        assertTrue(share >= 0.75 && share <= 0.95, "nearest mean is right for " + share);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void refusesWhatIsNotADigit(int label) {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DigitPainter.paint(label, new Rng(1), new float[PIXELS], 0))
                        .getMessage();
        assertTrue(message.contains("label") && message.contains("" + label), message);
    }

    private static float[] picture(float[] pixels, int i) {
        return Arrays.copyOfRange(pixels, i * PIXELS, (i + 1) * PIXELS);
    }

    private static boolean margin(int pixel) {
        int row = pixel / SIDE;
        int column = pixel % SIDE;
        return row == 0 || row == SIDE - 1 || column == 0 || column == SIDE - 1;
    }

    private static double nearestMeanAccuracy(float[] train, float[] test) {
        double[] means = new double[10 * PIXELS];
        int perClass = train.length / PIXELS / 10;
        for (int i = 0; i < train.length; i++) {
            means[i % means.length] += train[i] / perClass;
        }
        int right = 0;
        for (int i = 0; i < test.length / PIXELS; i++) {
            right += nearest(picture(test, i), means) == i % 10 ? 1 : 0;
        }
        return right / (double) (test.length / PIXELS);
    }

    private static int nearest(float[] picture, double[] means) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int label = 0; label < 10; label++) {
            double distance = 0;
            for (int j = 0; j < PIXELS; j++) {
                double gap = picture[j] - means[label * PIXELS + j];
                distance += gap * gap;
            }
            if (distance < least) {
                least = distance;
                best = label;
            }
        }
        return best;
    }
}
