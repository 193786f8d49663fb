package losslab.exercise.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import losslab.exercise.report.Grading;
import losslab.exercise.sandbox.Limits;

/** A folder of submissions for a test, and their grades. */
final class Classroom {
    static final Path EXERCISES = Path.of("exercises");
    static final Path SOLUTIONS = Path.of("solutions");
    static final String SECRET = "seven dwarfs";

    private static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofSeconds(8), 64);

    private final Path submissions;
    private final Path out;

    Classroom(Path folder) {
        submissions = folder.resolve("submissions");
        out = folder.resolve("out");
    }

    /** {@code sign} hands in the file, in a folder of that name. */
    Classroom hand(String student, Path file) throws IOException {
        return hand(student, file.getFileName().toString(), Files.readString(file));
    }

    Classroom hand(String student, String name, String source) throws IOException {
        Path folder = Files.createDirectories(submissions.resolve(student));
        Files.writeString(folder.resolve(name), source);
        return this;
    }

    /** By the student's name. */
    Map<String, Grade> grade() throws IOException, InterruptedException {
        Grader grader = new Grader(SOLUTIONS, SHORT, new Secret(SECRET), 3);
        return new Grading(grader, true)
                .run(submissions, out).students().stream()
                        .collect(Collectors.toMap(Grades::student, one -> one.grades().get(0)));
    }

    Path submissions() {
        return submissions;
    }

    Path out() {
        return out;
    }

    static TestResult result(Grade grade, String test) {
        return grade.results().stream()
                .collect(Collectors.toMap(TestResult::test, Function.identity()))
                .get(test);
    }
}
