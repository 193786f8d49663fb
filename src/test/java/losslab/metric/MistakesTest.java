package losslab.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.base.Task;
import losslab.math.Matrix;
import org.junit.jupiter.api.Test;

class MistakesTest {
    private static final List<String> NAMES = List.of("cat", "dog", "emu");

    private static Matrix rows(int cols, float... values) {
        return Matrix.wrap(values.length / cols, cols, values);
    }

    @Test
    void theSurestMistakeComesFirstAndRightAnswersNotAtAll() {
        Matrix y = rows(3, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0);
        Matrix p = rows(3, .5f, .25f, .25f, .6f, .3f, .1f, 0, 1, 0, .25f, .25f, .5f);
        Mistakes mistakes = Mistakes.of(new Predictions(Task.MULTICLASS, y, p, NAMES));
        assertEquals(
                List.of(
                        new Mistake(2, "emu", "dog", 1),
                        new Mistake(1, "dog", "cat", .6f),
                        new Mistake(3, "cat", "emu", .5)),
                mistakes.list());
        assertEquals("wrong: 3 of 4 test examples", mistakes.title());
        assertEquals(2, mistakes.worst(2).size());
        assertTrue(mistakes.toString().contains("emu     dog"), mistakes.toString());
    }

    @Test
    void inTheBinaryTaskItIsTheProbabilityOfWhatWasSaid() {
        Matrix y = rows(1, 1, 0, 0);
        Matrix p = rows(1, .25f, .75f, .625f);
        Mistakes mistakes = Mistakes.of(new Predictions(Task.BINARY, y, p, NAMES.subList(0, 2)));
        // example 0 was called cat with 1 − 0.25; equal sizes stay in order
        assertEquals(List.of(0, 1, 2), mistakes.list().stream().map(Mistake::example).toList());
        assertEquals(new Mistake(0, "dog", "cat", .75), mistakes.list().get(0));
    }

    @Test
    void scoresHaveALead() {
        Matrix y = rows(3, 0, 1, 0, 0, 0, 1);
        Matrix p = rows(3, 3, 1, -5, 0, 4, 1.5f);
        Predictions scores = new Predictions(Task.MULTICLASS, y, p, NAMES, 0, false);
        Mistakes mistakes = Mistakes.of(scores);
        assertEquals(Mistakes.Measure.LEAD, mistakes.measure());
        assertEquals(2.5, mistakes.list().get(0).size()); // 4 − 1.5
        assertEquals(2, mistakes.list().get(1).size()); // 3 − 1
        Matrix margin = rows(1, -2);
        Predictions one =
                new Predictions(Task.BINARY, rows(1, 1), margin, NAMES.subList(0, 2), 0, false);
        assertEquals(2, Mistakes.of(one).list().get(0).size());
    }

    @Test
    void aRegressionHasErrorsOfAllExamples() {
        Matrix y = rows(2, 1, 2, 0, 0);
        Matrix p = rows(2, 1, 1.5f, 3, -1);
        Mistakes mistakes = Mistakes.of(new Predictions(Task.REGRESSION, y, p, List.of()));
        assertEquals(new Mistake(1, "0, 0", "3.000, -1.000", 2), mistakes.list().get(0)); // (3+1)/2
        assertEquals(.25, mistakes.list().get(1).size());
        assertEquals("largest errors among 2 test examples", mistakes.title());
    }

    @Test
    void afterADivergenceThereIsNothingToCount() {
        Matrix p = rows(1, Float.NaN);
        Predictions nan = new Predictions(Task.REGRESSION, rows(1, 1), p, List.of());
        assertThrows(IllegalArgumentException.class, () -> Mistakes.of(nan));
    }
}
