package losslab.exercise.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.grade.Grader;
import losslab.exercise.sandbox.Layer;
import losslab.exercise.sandbox.Probe;
import losslab.exercise.sandbox.Sandbox;
import losslab.exercise.sandbox.WorkFolder;

/**
 * Grading from a folder of submissions to a folder of grades, with its conditions written down.
 *
 * @param allowUnisolated whether to grade although a layer is not to be had
 */
public record Grading(Grader grader, boolean allowUnisolated) {
    /** Grades behind the layers that this machine offers. */
    public Gradebook run(Path submissions, Path out) throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.open()) {
            return run(submissions, out, Probe.layers(work), work);
        }
    }

    /**
     * @param layers what the machine offers
     * @throws IllegalArgumentException if that is not all of them, unless it is allowed
     */
    Gradebook run(Path submissions, Path out, Set<Layer> layers, WorkFolder work)
            throws IOException, InterruptedException {
        Set<Layer> missing = EnumSet.allOf(Layer.class);
        missing.removeAll(layers);
        if (!missing.isEmpty() && !allowUnisolated) {
            throw Check.fail("exercise.grade.refused", titles(missing));
        }
        if (out.toAbsolutePath().normalize().startsWith(submissions.toAbsolutePath().normalize())) {
            throw Check.fail("exercise.grade.inside", out);
        }
        List<Exercise> exercises = grader.exercises(submissions);
        Gradebook book =
                new Gradebook(exercises, wordings(exercises), conditions(layers, missing), out);
        Sandbox sandbox = new Sandbox(layers, work.folder("sandbox"));
        grader.grade(submissions, exercises, sandbox, book);
        return book;
    }

    private Map<String, Wording> wordings(List<Exercise> exercises) throws IOException {
        Map<String, Wording> wordings = new TreeMap<>();
        for (Exercise exercise : exercises) {
            Path folder = grader.solutions().resolve(exercise.folder());
            wordings.put(exercise.name(), Wording.of(folder, Language.current()));
        }
        return wordings;
    }

    private String conditions(Set<Layer> active, Set<Layer> missing) {
        String secret = grader.secret().words().isEmpty() ? "open" : "secret";
        return Text.get("exercise.grade.process")
                + (active.isEmpty() ? "" : "\n" + Text.get("exercise.grade.active", titles(active)))
                + (missing.isEmpty()
                        ? ""
                        : "\n" + Text.get("exercise.grade.unisolated", titles(missing)))
                + "\n"
                + Text.get("exercise.grade." + secret);
    }

    private static String titles(Collection<Layer> layers) {
        return layers.stream().map(Layer::title).collect(Collectors.joining("; "));
    }
}
