package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.exercise.Exercise;
import losslab.exercise.Exercises;
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
        Path solution = Classroom.SOLUTIONS.resolve(exercise.folder());
        String file = exercise.answer() + ".java";
        Classroom room = new Classroom(folder).hand("solution", solution.resolve(file));
        room.hand("starter", Classroom.EXERCISES.resolve(exercise.folder()).resolve(file));
        for (String mistake : mistakes(solution)) {
            room.hand("wrong-" + mistake, solution.resolve("wrong/" + mistake).resolve(file));
        }
        Map<String, Grade> grades = room.grade();
        Grade full = grades.get("solution");
        assertEquals(full.of(), full.points(), full.results().toString());
        assertTrue(full.of() > 0);
        assertEquals(Set.of("notWritten"), found(grades.get("starter")));
        assertEquals(0, grades.get("starter").points());
        for (String mistake : mistakes(solution)) {
            Grade wrong = grades.get("wrong-" + mistake);
            assertEquals(Set.of(mistake), found(wrong), wrong.results().toString());
            assertTrue(wrong.points() < wrong.of());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyTestAndMistakeHasItsWordsInBothLanguages(Exercise exercise) throws IOException {
        Path solution = Classroom.SOLUTIONS.resolve(exercise.folder());
        Set<String> keys = new TreeSet<>();
        mistakes(solution).forEach(mistake -> keys.add("mistake." + mistake));
        assertTrue(keys.size() >= 3, "few planted mistakes: " + keys);
        HiddenTests.of(exercise, Classroom.SOLUTIONS, folder)
                .list()
                .forEach(test -> keys.add("test." + test.name()));
        assertEquals(keys, Wording.of(solution, Language.EN).keys());
        assertEquals(keys, Wording.of(solution, Language.RU).keys());
        assertFalse(keys.isEmpty());
    }

    private static Set<String> found(Grade grade) {
        return grade.results().stream()
                .filter(result -> !result.passed())
                .map(TestResult::mistake)
                .map(mistake -> mistake.orElse("none"))
                .collect(Collectors.toSet());
    }

    private static List<String> mistakes(Path solution) throws IOException {
        try (Stream<Path> folders = Files.list(solution.resolve("wrong"))) {
            return folders.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
