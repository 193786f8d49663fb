package losslab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Data sets made of others: a rare class, gross errors. */
class EditedDataTest {
    @Test
    void theRareClassHasItsShareOfTheTrainingExamplesOnly() {
        Dataset plain = Blobs.blobs(4);
        Dataset rare = plain.rare(2, 0.03);
        // 600 of the others stay: 600 · .03 / .97 = 18.6
        assertEquals(600 + 19, rare.train().size());
        assertEquals(19, count(rare.train(), 2));
        assertEquals(count(plain.test(), 2), count(rare.test(), 2));
        assertEquals(rare.train(), plain.rare(2, 0.03).train());
        assertEquals("blobs(4).rare(2, 0.03)", rare.name());
    }

    @Test
    void theExamplesThatStayAreThoseOfThePlainSet() {
        Dataset plain = Moons.moons().take(40);
        Split thinned = plain.rare(1, 0.2).train();
        for (int i = 0; i < thinned.size(); i++) {
            double[] x = thinned.x().row(i);
            Split all = plain.train();
            assertTrue(
                    IntStream.range(0, all.size())
                            .anyMatch(j -> java.util.Arrays.equals(all.x().row(j), x)));
        }
    }

    @Test
    void outliersMoveTheirShareOfTheTrainingTargetsByTheirSize() {
        Dataset plain = SigmoidCurve.sigmoidCurve().take(2000);
        Dataset spoilt = plain.outliers(0.1, 3);
        int moved = 0;
        for (int i = 0; i < 2000; i++) {
            double by = Math.abs(spoilt.train().y().get(i, 0) - plain.train().y().get(i, 0));
            assertTrue(by == 0 || Math.abs(by - 3) < 1e-5, "moved by " + by);
            moved += by > 0 ? 1 : 0;
        }
        // binomial(2000, .1): 200 ± 4 · 13.4
        assertTrue(moved > 146 && moved < 254, moved + " were moved");
        assertEquals(plain.test(), spoilt.test());
    }

    @Test
    void sortedKeepsTheExamplesAndOrdersThemByClass() {
        Split plain = Blobs.blobs(4).take(20).train();
        Split sorted = Blobs.blobs(4).take(20).sorted().train();
        assertArrayEquals(
                new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3},
                sorted.labels());
        // blobs come as 0 1 2 3 0 1 …, so the second of class 1 was the sixth
        assertArrayEquals(plain.x().row(5), sorted.x().row(6));
    }

    @Test
    void scaledMultipliesAndMovesEachFeature() {
        Dataset plain = Moons.moons();
        Dataset scaled = plain.scaled(new double[] {1, 100}, new double[] {0, -5});
        for (int i = 0; i < 500; i++) {
            assertEquals(plain.train().x().get(i, 0), scaled.train().x().get(i, 0));
            double expected = 100 * (double) plain.train().x().get(i, 1) - 5;
            assertEquals(expected, scaled.train().x().get(i, 1), 1e-4);
        }
        assertEquals("moons.scaled(1, 100)", scaled.name());
    }

    @Test
    void mislabelledExamplesCarryAnotherClass() {
        Dataset plain = Blobs.blobs(4).take(2000);
        Dataset wrong = plain.mislabelled(0.3);
        int differ = 0;
        for (int i = 0; i < 2000; i++) {
            differ += plain.train().label(i) != wrong.train().label(i) ? 1 : 0;
        }
        // binomial(2000, .3): 600 ± 4 · 20.5
        assertTrue(differ > 518 && differ < 682, differ + " differ");
        assertEquals(plain.test(), wrong.test());
    }

    @Test
    void whatDoesNotApplySaysSo() {
        assertTry(() -> Moons.moons().scaled(1, 2, 3));
        assertTry(() -> SigmoidCurve.sigmoidCurve().mislabelled(0.1));
        assertTry(() -> Moons.moons().mislabelled(1.1));
        assertTry(() -> Synthetic.synthetic("parabel"));
        assertTry(() -> Synthetic.synthetic("parabola").features(3));
        assertTry(() -> SigmoidCurve.sigmoidCurve().rare(0, 0.1));
        assertTry(() -> Moons.moons().outliers(0.1, 1));
        assertTry(() -> Moons.moons().rare(2, 0.1));
        assertTry(() -> Moons.moons().rare(0, 0));
        assertTry(() -> SigmoidCurve.sigmoidCurve().outliers(1.5, 1));
    }

    private static void assertTry(org.junit.jupiter.api.function.Executable mistake) {
        String message = assertThrows(IllegalArgumentException.class, mistake).getMessage();
        assertTrue(message.contains("; try "), message);
    }

    private static long count(Split split, int label) {
        return IntStream.of(split.labels()).filter(l -> l == label).count();
    }
}
