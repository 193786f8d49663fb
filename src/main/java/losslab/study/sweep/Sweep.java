package losslab.study.sweep;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Text;
import losslab.run.Ending;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Training;
import losslab.study.Parallel;

/** Trains an experiment under every combination of a grid, on all cores. */
public final class Sweep {
    private final Experiment experiment;
    private final Plan plan;
    private final Optional<SweepFile> file;
    private final AtomicReferenceArray<Outcome> outcomes;

    private Sweep(Experiment experiment, Plan plan, Optional<SweepFile> file) {
        this.experiment = experiment;
        this.plan = plan;
        this.file = file;
        this.outcomes = new AtomicReferenceArray<>(plan.runs());
    }

    /**
     * @param kept is given the result in any case, also what was done before an interruption
     * @throws IllegalArgumentException when there is nothing to run, or far too much, or when none
     *     of a parameter's values fits the experiment
     */
    public static SweepResult of(
            Experiment experiment,
            Grid grid,
            Consumer<SweepResult> kept,
            List<SweepOption> options) {
        options.forEach(option -> Check.given("option", option, "seeds(3)"));
        Plan plan = Plan.of(experiment, grid, options);
        Optional<SweepFile> file =
                Plan.option(options, SweepOption.Resume.class)
                        .map(r -> SweepFile.open(r.file(), grid, experiment.metrics().get(0)));
        return new Sweep(experiment, plan, file).run(kept);
    }

    private SweepResult run(Consumer<SweepResult> kept) {
        List<Integer> open =
                IntStream.range(0, plan.runs()).filter(i -> !isDone(i)).boxed().toList();
        try {
            if (!open.isEmpty()) {
                Parallel.map(Text.get("study.sweep.progress"), open, this::train);
            }
        } finally { // Ctrl-C throws into the waiting above
            kept.accept(SweepResult.of(experiment, plan, this::outcome));
        }
        return SweepResult.of(experiment, plan, this::outcome);
    }

    private Optional<Outcome> outcome(int i) {
        return Optional.ofNullable(outcomes.get(i));
    }

    /** Whether the file has it. */
    private boolean isDone(int i) {
        if (file.isEmpty()) {
            return false;
        }
        Optional<Outcome> found = edited(i).flatMap(e -> file.get().find(Fingerprint.of(e)));
        found.ifPresent(outcome -> outcomes.set(i, outcome));
        return found.isPresent();
    }

    /** The experiment of a run, if its values go together. */
    private Optional<Experiment> edited(int i) {
        try {
            return Optional.of(plan.experiment(i));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Integer train(int i, AtomicBoolean cancelled) {
        long begin = System.nanoTime();
        try {
            Experiment edited = plan.experiment(i);
            Run run = Training.inThisThread(edited, cancelled);
            if (!(run.ending() instanceof Ending.Interrupted)) {
                keep(i, Outcome.of(run), edited);
            }
        } catch (UncheckedIOException e) {
            throw e; // rows that cannot be kept are the end of the others
        } catch (RuntimeException | OutOfMemoryError e) { // one run that fails is a row
            double seconds = (System.nanoTime() - begin) / 1e9;
            Outcome failed = Outcome.failed(oneLine(e), seconds);
            edited(i).ifPresentOrElse(e2 -> keep(i, failed, e2), () -> outcomes.set(i, failed));
        }
        return i;
    }

    private void keep(int i, Outcome outcome, Experiment edited) {
        outcomes.set(i, outcome);
        file.ifPresent(to -> to.add(plan.values(i), plan.seed(i), outcome, Fingerprint.of(edited)));
    }

    /** What was refused says why; what went wrong otherwise is named. */
    private static String oneLine(Throwable e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e instanceof IllegalArgumentException
                ? message
                : e.getClass().getSimpleName() + ": " + message;
    }
}
