package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import losslab.exercise.Checked;
import losslab.exercise.Exercise;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Callee;
import losslab.exercise.answerer.Classes;
import losslab.exercise.compile.Compiled;
import losslab.exercise.compile.Javac;
import losslab.math.Rng;

/**
 * Puts the hidden tests of an exercise to answers in this virtual machine: quick, and for answers
 * that are known to be harmless.
 */
final class Desk {
    private final Exercise exercise;
    private final HiddenTests tests;

    Desk(Exercise exercise) throws IOException {
        this.exercise = exercise;
        tests = HiddenTests.of(exercise, Classroom.SOLUTIONS);
    }

    List<HiddenTest> tests() {
        return tests.list();
    }

    Grade grade(String source, long seed) throws Exception {
        return asked(source, (callee, lines) -> grade(callee, lines, seed));
    }

    /** Whoever answers. */
    Grade grade(Answers answers, long seed) {
        return grade(answers, Map.of(), seed);
    }

    private Grade grade(Answers answers, Map<String, Integer> lines, long seed) {
        Rng rng = new Rng(seed).split(exercise.name());
        Sitting sitting = new Sitting(exercise.answer(), answers, lines, rng);
        return new Grade(exercise, tests.run(sitting), List.of(), "");
    }

    /** The checks that a student sees. */
    Checked check(String source) throws Exception {
        return asked(
                source,
                (callee, lines) ->
                        exercise.check(
                                new Sitting(exercise.answer(), callee, lines, new Rng(0))
                                        .submission()));
    }

    private <T> T asked(String source, BiFunction<Callee, Map<String, Integer>, T> questions)
            throws Exception {
        Compiled compiled = compiled(source);
        return questions.apply(callee(compiled), compiled.lines());
    }

    Callee callee(String source) throws IOException {
        return callee(compiled(source));
    }

    private Callee callee(Compiled compiled) {
        return new Callee(() -> type(compiled));
    }

    /** The class that a source declares. */
    Class<?> type(String source) throws IOException, ClassNotFoundException {
        return type(compiled(source));
    }

    private Class<?> type(Compiled compiled) throws ClassNotFoundException {
        return new Classes(compiled.classes(), ClassLoader.getPlatformClassLoader())
                .loadClass(exercise.answer());
    }

    private Compiled compiled(String source) throws IOException {
        Compiled compiled = Javac.compile(exercise.answer() + ".java", source, "", Locale.ENGLISH);
        assertEquals(List.of(), compiled.errors());
        return compiled;
    }

    static String solution(Exercise exercise) throws IOException {
        return source(Classroom.SOLUTIONS, exercise);
    }

    static String starter(Exercise exercise) throws IOException {
        return source(Classroom.EXERCISES, exercise);
    }

    private static String source(Path all, Exercise exercise) throws IOException {
        return Files.readString(
                all.resolve(exercise.folder()).resolve(exercise.answer() + ".java"));
    }

    /** What the failed tests were told; "none" where that is only that the value is another one. */
    static Set<String> found(Grade grade) {
        return grade.results().stream()
                .filter(result -> !result.passed())
                .map(result -> result.mistake().orElse("none"))
                .collect(Collectors.toSet());
    }
}
