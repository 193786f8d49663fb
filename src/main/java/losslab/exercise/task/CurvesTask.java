package losslab.exercise.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 12: what is wrong with a run, by its curves. */
public final class CurvesTask {
    /** What a run may be. */
    public static final List<String> NAMES =
            List.of(
                    "exploding-gradients",
                    "unscaled-inputs",
                    "no-shuffle",
                    "double-descent",
                    "overfitting",
                    "healthy");

    private static final String TABLE = "/losslab/exercise/curves.csv";

    private CurvesTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        String name(
                double[] train, double[] validation, double[] batches, int steps, double constant);
    }

    static Exercise exercise() {
        return new Exercise(
                12,
                "reading-curves",
                "CurveReader",
                NAMES.stream().map(CurvesTask::check).toList());
    }

    private static VisibleCheck check(String name) {
        return new VisibleCheck(
                "reading-curves." + name,
                answer -> answer.expect(named(answer, shown(name)), Expected.of(name)));
    }

    /** What the submission says to these curves. */
    public static String named(Submission answer, Curves curves) {
        return answer.make(Shape.class)
                .name(
                        curves.train(),
                        curves.validation(),
                        curves.batches(),
                        curves.steps(),
                        curves.constant());
    }

    /** More than one name, for runs of so many kinds. */
    public static Expected several(int kinds) {
        return Expected.that(
                Text.get("exercise.reading-curves.several", kinds),
                names -> ((String[]) names).length > 1);
    }

    private static Curves shown(String name) {
        try (InputStream in = CurvesTask.class.getResourceAsStream(TABLE)) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Curves.of(table.lines().toList()).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
