package losslab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import losslab.base.Language;
import losslab.exercise.task.Exercises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student sees: files opened in JShell, checked as its class and not as one of ours. */
class SessionOfExercisesTest {
    private final JShell shell =
            JShell.builder()
                    .executionEngine("local")
                    .compilerOptions("-classpath", "target/classes")
                    .build();

    @AfterEach
    void english() {
        shell.close();
        Language.EN.use();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, but:, not written yet, Visible checks: 0 of 3 passed",
        "RU, но:,  ещё не написано, Видимые проверки: пройдено 0 из 3"
    })
    void theStarterIsNotWrittenYet(Language language, String but, String words, String end)
            throws Exception {
        language.use();
        String shown = check(Files.readString(Path.of("exercises/05-focal-loss/FocalLoss.java")));
        assertTrue(shown.contains(but) && shown.contains(words) && shown.contains(end), shown);
        assertTrue(shown.contains("hint(\"focal-loss\")"), shown);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, expected:, but was:, 'Visible checks passed.'",
        "RU, ожидалось:, получено:, 'Видимые проверки пройдены.'"
    })
    void aMistakeIsAListOfFactsAndASolutionPassesVisibleChecks(
            Language language, String expected, String was, String passed) throws Exception {
        language.use();
        String wrong = check(solution().replace("return -", "return "));
        assertTrue(wrong.contains(expected + " 0.116789"), wrong);
        assertTrue(wrong.matches("(?s).*" + was + " +-0\\.116789.*"), wrong);
        String call = "new FocalLoss(2).value(new double[]{0, 1}, new double[]{0.6, 0.82})";
        assertTrue(wrong.contains(call), wrong);
        assertEquals("0.1167891556", value(solution(), call).substring(0, 12));
        String right = check(solution());
        assertTrue(right.contains(passed), right);
        assertFalse(right.contains("✗"), right);
    }

    private String solution() throws Exception {
        return Files.readString(Path.of("solutions/05-focal-loss/FocalLoss.java"));
    }

    private String check(String source) throws Exception {
        String shown =
                value(
                        source,
                        "new losslab.exercise.Workbook(losslab.exercise.task.Exercises.all()).check(new FocalLoss()).toString()");
        return shown.translateEscapes();
    }

    private String value(String declaration, String expression) {
        assertTrue(shell.eval(declaration).stream().allMatch(event -> event.exception() == null));
        List<SnippetEvent> events = shell.eval(expression);
        assertEquals(1, events.size());
        return String.valueOf(events.get(0).value());
    }

    @Test
    void aLibrarysClassIsNoAnswer() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new Workbook(Exercises.all())
                                        .check(new losslab.loss.Focal(2, List.of())));
        assertTrue(refused.getMessage().contains("losslab.loss.Focal"), refused.getMessage());
    }
}
