package losslab.exercise.grade;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import losslab.exercise.Checked;
import losslab.exercise.Exercise;
import losslab.exercise.Submission;
import losslab.exercise.answerer.Callee;
import losslab.math.Rng;

/**
 * Puts the hidden tests of an exercise to answers in this virtual machine: quick, and for answers
 * that are known to be harmless.
 */
final class Desk {
    private final Exercise exercise;
    private final Path folder;
    private final HiddenTests tests;

    Desk(Exercise exercise, Path folder) throws IOException {
        this.exercise = exercise;
        this.folder = folder;
        tests = HiddenTests.of(exercise, Classroom.SOLUTIONS, folder.resolve("tests"));
    }

    List<HiddenTest> tests() {
        return tests.list();
    }

    Grade grade(String source, long seed) throws Exception {
        Rng rng = new Rng(seed).split(exercise.name());
        return asked(
                source,
                (callee, lines) -> {
                    Sitting sitting = new Sitting(exercise.answer(), callee, lines, rng);
                    return new Grade(exercise, tests.run(sitting), List.of());
                });
    }

    /** The checks that a student sees. */
    Checked check(String source) throws Exception {
        return asked(
                source,
                (callee, lines) ->
                        exercise.check(new Submission(exercise.answer(), callee, lines::of)));
    }

    private <T> T asked(String source, BiFunction<Callee, MethodLines, T> questions)
            throws Exception {
        Path own = Files.createTempDirectory(folder, "answer");
        Path file = Files.writeString(own.resolve(exercise.answer() + ".java"), source);
        MethodLines lines = Compiler.compile(file, "", own);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {own.toUri().toURL()}, null)) {
            return questions.apply(new Callee(() -> loader.loadClass(exercise.answer())), lines);
        }
    }

    /** What the failed tests were told; "none" where that is only that the value is another one. */
    static Set<String> found(Grade grade) {
        return grade.results().stream()
                .filter(result -> !result.passed())
                .map(result -> result.mistake().orElse("none"))
                .collect(Collectors.toSet());
    }
}
