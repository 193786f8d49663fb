package losslab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Data sets made of others: a rare class, gross errors, leaks and gaps. */
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
                    IntStream.range(0, all.size()).anyMatch(j -> Arrays.equals(all.x().row(j), x)));
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
    void leakedValidationExamplesAreTrainingExamplesWithTheirTargets() {
        Dataset plain = Moons.moons();
        Dataset leaked = plain.leaked(0.8);
        int copies = 0;
        for (int i = 0; i < 500; i++) {
            double[] x = leaked.validation().x().row(i);
            for (int j = 0; j < 500; j++) {
                if (Arrays.equals(plain.train().x().row(j), x)) {
                    copies++;
                    assertEquals(plain.train().label(j), leaked.validation().label(i));
                }
            }
        }
        // binomial(500, .8): 400 ± 4 · 8.9
        assertTrue(copies > 364 && copies < 436, copies + " copies");
        assertEquals(plain.train(), leaked.train());
        assertEquals(plain.test(), leaked.test());
        assertEquals("moons.leaked(0.8)", leaked.name());
    }

    @Test
    void aFileSplitInOrderGivesTheFirstClassesToTraining() {
        Dataset data = Blobs.blobs(4).take(400).splitInOrder(); // 1,200 examples, 300 of a class
        assertEquals(300, count(data.train(), 0));
        assertEquals(100, count(data.train(), 1));
        assertEquals(200, count(data.validation(), 1));
        assertEquals(200, count(data.validation(), 2));
        assertEquals(100, count(data.test(), 2));
        assertEquals(300, count(data.test(), 3));
        // the first of class 0 in the file is the first training example of blobs
        assertArrayEquals(Blobs.blobs(4).train().x().row(0), data.train().x().row(0));
    }

    @Test
    void aSmallValidationIsTheBeginningOfTheWholeOne() {
        Dataset small = Moons.moons().smallValidation(10);
        assertEquals(Moons.moons().validation().take(10), small.validation());
        assertEquals(Moons.moons().train(), small.train());
        assertEquals(500, Moons.moons().smallValidation(9999).validation().size());
    }

    @Test
    void onlyTheValidationInputsAreInOtherUnits() {
        Dataset plain = Moons.moons();
        Dataset scaled = plain.scaledValidation(4, -1);
        double expected = 4 * (double) plain.validation().x().get(7, 1) - 1;
        assertEquals(expected, scaled.validation().x().get(7, 1), 1e-5);
        assertEquals(plain.validation().y(), scaled.validation().y());
        assertEquals(plain.train(), scaled.train());
        assertEquals(plain.test(), scaled.test());
    }

    @Test
    void soManyTrainingInputsAreMissing() {
        Dataset missing = Moons.moons().missing(3);
        int found = 0;
        for (float x : missing.train().x().shared()) {
            found += Float.isNaN(x) ? 1 : 0;
        }
        assertEquals(3, found);
        assertEquals(Moons.moons().validation(), missing.validation());
    }

    @Test
    void tasksComeOneAfterTheOtherMixedInside() {
        // blobs come as 0 1 2 3 0 1 …
        assertArrayEquals(
                new int[] {0, 1, 0, 1, 2, 3, 2, 3},
                Blobs.blobs(4).take(8).inTasks(2).train().labels());
    }

    @Test
    void theLastEditCanBeUndone() {
        assertEquals("moons.sorted()", Moons.moons().sorted().missing(1).unedited().name());
        assertEquals(Moons.moons().train(), Moons.moons().leaked(0.5).unedited().train());
        assertTry(() -> Moons.moons().unedited());
    }

    @Test
    void whatDoesNotApplySaysSo() {
        assertTry(() -> Moons.moons().leaked(1.1));
        assertTry(() -> Moons.moons().smallValidation(0));
        assertTry(() -> Moons.moons().scaledValidation(Double.NaN, 0));
        assertTry(() -> Moons.moons().missing(0));
        assertTry(() -> SigmoidCurve.sigmoidCurve().inTasks(2));
        assertTry(() -> Blobs.blobs(4).inTasks(0));
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
