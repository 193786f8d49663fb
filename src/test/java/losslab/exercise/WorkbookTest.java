package losslab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import losslab.base.Language;
import losslab.exercise.task.Exercises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private final Workbook workbook = new Workbook(Exercises.all());

    static List<Exercise> exercises() {
        return Exercises.all();
    }

    @AfterEach
    void english() {
        Language.EN.use();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hintsComeOneByOneAndTheLastAgain(Exercise exercise) {
        int count = exercise.hints().size();
        assertTrue(count >= 3, exercise.name() + " has " + count + " hints");
        for (int i = 1; i <= count; i++) {
            assertEquals(exercise.hints().get(i - 1), workbook.hint(exercise.name()).text());
        }
        assertEquals(count, workbook.hint(exercise.name()).number());
        assertTrue(workbook.hint(exercise.name()).toString().contains("last hint"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hintsAreThereInBothLanguages(Exercise exercise) {
        List<String> english = exercise.hints();
        Language.RU.use();
        List<String> russian = exercise.hints();
        assertEquals(english.size(), russian.size());
        assertEquals(2 * english.size(), new HashSet<>(concat(english, russian)).size());
        assertTrue(russian.stream().allMatch(hint -> hint.matches("(?s).*[а-яё]{3}.*")));
        assertTrue(english.stream().noneMatch(hint -> hint.matches("(?s).*[а-яё]{3}.*")));
    }

    @Test
    void theListSaysHowToBeginAndFitsATerminal() {
        String list = workbook.exercises().toString();
        assertTrue(list.contains("/open exercises/01-neuron/Neurons.java"), list);
        assertTrue(list.lines().allMatch(line -> line.length() <= 100), list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"focal-loss", "05-focal-loss", "FocalLoss"})
    void hintsComeOneAfterAnotherWhateverTheExerciseIsCalled(String name) {
        assertEquals(1, workbook.hint("focal-loss").number());
        Hint hint = workbook.hint(name);
        assertEquals(2, hint.number());
        assertTrue(hint.toString().lines().allMatch(line -> line.length() <= 80), hint.toString());
        String words = hint.toString().replaceAll("\\s+", " ");
        assertTrue(words.contains(hint.text()), words);
    }

    @Test
    void aNameMistypedIsAnsweredWithTheNearest() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> workbook.hint("focal-lost"))
                        .getMessage();
        assertTrue(message.contains("focal-loss"), message);
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
