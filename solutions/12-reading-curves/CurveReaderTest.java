import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.Curves;
import losslab.exercise.task.CurvesTask;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 12: curves of real runs (curves.jsh made them), in units drawn from
 * the seed. What is said instead of the right name tells what was overlooked.
 */
@Hidden
class CurveReaderTest {
    private static void all(Submission answer, Path folder, Rng rng, String name) throws IOException {
        List<Curves> table = Curves.of(Files.readAllLines(folder.resolve("curves.csv")));
        readsCurves(answer, table);
        List<Curves> fitting = table.stream().filter(one -> one.name().equals(name)).toList();
        for (int i : rng.permutation(fitting.size())) {
            Curves curves = fitting.get(i).times(rng.uniform(0.5, 5));
            answer.expect(CurvesTask.named(answer, curves), expected(name));
        }
    }

    /** Who says the same of every run is right about some, too. */
    private static void readsCurves(Submission answer, List<Curves> table) {
        Map<String, Curves> kinds = new TreeMap<>();
        table.forEach(one -> kinds.putIfAbsent(one.name(), one));
        String[] said =
                kinds.values().stream()
                        .map(one -> CurvesTask.named(answer, one))
                        .distinct()
                        .toArray(String[]::new);
        answer.expect(
                said,
                CurvesTask.several(kinds.size()).mistakeIf("always-the-same", names -> true));
    }

    private static Expected expected(String name) {
        Expected right =
                Expected.of(name).mistakeIf("unknown-name", said -> !CurvesTask.NAMES.contains(said));
        switch (name) {
            case "exploding-gradients":
                return right.mistakeIf("nan-compared", said -> true);
            case "unscaled-inputs":
                return right.mistakeIf("start-overlooked", said -> true);
            case "no-shuffle":
                return right.mistake("units", "unscaled-inputs")
                        .mistakeIf("batches-overlooked", said -> true);
            case "double-descent":
                return right.mistake("units", "unscaled-inputs")
                        .mistake("one-step-epochs", "no-shuffle")
                        .mistake("first-minimum", "overfitting")
                        .mistake("climb-overlooked", "healthy");
            case "overfitting":
                return right.mistake("units", "unscaled-inputs")
                        .mistakeIf("minimum-overlooked", said -> true);
            default:
                return right.mistake("units", "unscaled-inputs").mistakeIf("any-rise", said -> true);
        }
    }

    @Test
    @Order(1)
    @Points(1)
    void exploding(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "exploding-gradients");
    }

    @Test
    @Order(2)
    @Points(1)
    void unscaled(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "unscaled-inputs");
    }

    @Test
    @Order(3)
    @Points(2)
    void unshuffled(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "no-shuffle");
    }

    @Test
    @Order(4)
    @Points(2)
    void overfitting(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "overfitting");
    }

    @Test
    @Order(5)
    @Points(2)
    void doubleDescent(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "double-descent");
    }

    @Test
    @Order(6)
    @Points(2)
    void healthy(Submission answer, Path folder, Rng rng) throws IOException {
        all(answer, folder, rng, "healthy");
    }
}
