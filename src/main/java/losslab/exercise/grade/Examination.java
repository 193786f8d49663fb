package losslab.exercise.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.math.Rng;

/** Grades one exercise of one student: compile, then put the hidden tests to it. */
final class Examination {
    private static final long LARGEST = 256 << 10; // bytes of source

    private final Exercise exercise;
    private final HiddenTests tests;
    private final Path answerer;
    private final Limits limits;
    private final long seed;

    /**
     * @param answerer the folder of the answerer's classes
     */
    Examination(Exercise exercise, HiddenTests tests, Path answerer, Limits limits, long seed) {
        this.exercise = exercise;
        this.tests = tests;
        this.answerer = answerer;
        this.limits = limits;
        this.seed = seed;
    }

    Exercise exercise() {
        return exercise;
    }

    /**
     * @param classes an empty folder
     */
    Grade of(Handed handed, Path classes) {
        try {
            Optional<Path> file = handed.answer(exercise);
            if (file.isEmpty()) {
                return nothing(Text.get("exercise.grade.missing", exercise.answer() + ".java"));
            }
            return Files.size(file.get()) > LARGEST
                    ? nothing(Text.get("exercise.grade.large", LARGEST >> 10))
                    : graded(file.get(), classes);
        } catch (NotCompiled broken) {
            return nothing(broken.errors().toArray(String[]::new));
        } catch (IOException | RuntimeException | Error failed) { // never another's concern
            return nothing(Text.get("exercise.grade.failed", failed));
        }
    }

    private Grade graded(Path file, Path classes) throws IOException, NotCompiled {
        MethodLines lines = Compiler.compile(file, "", classes);
        if (hasPackages(classes)) {
            return nothing(Text.get("exercise.grade.package", exercise.answer()));
        }
        List<Path> classPath = List.of(answerer, classes);
        try (RemoteAnswers answers = new RemoteAnswers(classPath, exercise.answer(), limits)) {
            Rng rng = new Rng(seed).split(exercise.name());
            Sitting sitting = new Sitting(exercise.answer(), answers, lines, rng);
            return new Grade(exercise, tests.run(sitting), List.of());
        }
    }

    private Grade nothing(String... problems) {
        List<TestResult> none =
                tests.list().stream()
                        .map(test -> TestResult.failed(test, List.of(), Optional.empty()))
                        .toList();
        return new Grade(exercise, none, List.of(problems));
    }

    private static boolean hasPackages(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.anyMatch(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
