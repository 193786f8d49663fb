package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import losslab.exercise.Exercise;
import losslab.exercise.task.CurvesTask;
import losslab.exercise.task.Exercises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over all exercises: nothing is given for nothing, and no reply breaks a hidden test. */
class UnearnedTest {
    private static final double[] NUMBERS = {0, 1, 0.5, -1, 2, 3, 1000, Double.NaN};

    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoComputesNothingEarnsNothing(Exercise exercise) throws Exception {
        Desk desk = new Desk(exercise);
        Class<?> type = desk.type(Desk.starter(exercise));
        List<String> earned = new ArrayList<>();
        for (String word : words(exercise)) {
            for (double number : NUMBERS) {
                for (int way = 0; way < 4; way++) {
                    Lazy lazy = new Lazy(type, number, word, way % 2 == 1, way > 1);
                    for (TestResult one : desk.grade(lazy, 7).results()) {
                        if (one.passed()) {
                            earned.add(one.test() + " by " + lazy);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), earned);
    }

    private static List<String> words(Exercise exercise) {
        return exercise.answer().equals("CurveReader") ? CurvesTask.NAMES : List.of("");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noReplyBreaksAHiddenTest(Exercise exercise) throws Exception {
        Desk desk = new Desk(exercise);
        for (Spoiled.Spoil spoil : Spoiled.Spoil.values()) {
            Spoiled spoiled = new Spoiled(desk.callee(Desk.solution(exercise)), spoil);
            for (TestResult one : desk.grade(spoiled, 7).results()) {
                assertFalse(one.isGradersFault(), spoil + ": " + one);
                assertFalse(one.passed() && spoil.always(), spoil + ": " + one);
            }
        }
    }
}
