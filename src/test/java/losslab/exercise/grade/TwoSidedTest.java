package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import losslab.base.Language;
import losslab.exercise.CheckResult;
import losslab.exercise.Checked;
import losslab.exercise.Exercise;
import losslab.exercise.Fact;
import losslab.exercise.report.Wording;
import losslab.exercise.task.Exercises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Starters fail because nothing is written, solutions pass, every mistake gets its own hint. */
class TwoSidedTest {
    @TempDir Path folder;

    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void startersFailSolutionsPassMistakesAreRecognised(Exercise exercise) throws Exception {
        bothSides(exercise, 7);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void visibleChecksPassForTheSolutionAndNoneForTheStarter(Exercise exercise) throws Exception {
        Desk desk = new Desk(exercise);
        Checked right = desk.check(Desk.solution(exercise));
        assertTrue(right.passed(), right.toString());
        List<CheckResult> results = desk.check(Desk.starter(exercise)).results();
        assertTrue(results.size() >= 2, results.toString());
        for (CheckResult result : results) {
            assertFalse(result.passed(), result.title());
            assertTrue(Fact.lines(result.facts(), "").contains("not written yet"));
        }
    }

    /**
     * The inputs come from the instructor's seed, and none may make a mistake look like another.
     */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("exercises")
    void theSameForManySeeds(Exercise exercise) throws Exception {
        for (long seed = 100; seed < 110; seed++) {
            bothSides(exercise, seed);
        }
    }

    private void bothSides(Exercise exercise, long seed) throws Exception {
        Desk desk = new Desk(exercise);
        Grade full = desk.grade(Desk.solution(exercise), seed);
        assertEquals(full.of(), full.points(), full.results().toString());
        assertTrue(full.of() > 0);
        Grade none = desk.grade(Desk.starter(exercise), seed);
        assertEquals(Set.of("notWritten"), Desk.found(none), none.results().toString());
        assertEquals(0, none.points());
        for (Planted planted : Planted.in(exercise)) {
            Grade wrong = desk.grade(planted.source(), seed);
            assertEquals(
                    Set.of(planted.mistake()),
                    Desk.found(wrong),
                    () -> planted.mistake() + ", seed " + seed + ": " + wrong.results());
        }
    }

    /** Every submission in a process of its own. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("exercises")
    void theGraderSaysTheSame(Exercise exercise) throws Exception {
        String file = exercise.answer() + ".java";
        Classroom room = new Classroom(folder).hand("solution", file, Desk.solution(exercise));
        room.hand("starter", file, Desk.starter(exercise));
        for (Planted planted : Planted.in(exercise)) {
            room.hand("wrong-" + planted.mistake(), file, planted.source());
        }
        Map<String, Grade> grades = room.grade();
        Grade full = grades.get("solution");
        assertEquals(full.of(), full.points(), full.results().toString());
        assertEquals(Set.of("notWritten"), Desk.found(grades.get("starter")));
        for (Planted planted : Planted.in(exercise)) {
            Grade wrong = grades.get("wrong-" + planted.mistake());
            assertEquals(Set.of(planted.mistake()), Desk.found(wrong), wrong.results().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyTestAndMistakeHasItsWordsInBothLanguages(Exercise exercise) throws IOException {
        Set<String> keys = new TreeSet<>();
        Planted.in(exercise).forEach(planted -> keys.add("mistake." + planted.mistake()));
        assertTrue(keys.size() >= 4, "few planted mistakes: " + keys);
        new Desk(exercise).tests().forEach(test -> keys.add("test." + test.name()));
        Path solution = Classroom.SOLUTIONS.resolve(exercise.folder());
        assertEquals(keys, Wording.of(solution, Language.EN).keys());
        assertEquals(keys, Wording.of(solution, Language.RU).keys());
    }
}
