package losslab.exercise.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.sandbox.Limits;
import losslab.exercise.sandbox.Sandbox;
import losslab.exercise.task.Exercises;

/**
 * Grades a folder of submissions, several students at a time.
 *
 * @param solutions the folder {@code solutions/} with the hidden tests
 * @param limits for a hidden test that says nothing else
 * @param secret enters the inputs of the hidden tests
 * @param jobs how many students are graded at a time
 * @param only the names of the exercises that were asked for; none for those that were answered
 */
public record Grader(Path solutions, Limits limits, Secret secret, int jobs, List<String> only) {
    public Grader {
        only = List.copyOf(only);
        List<String> known = Exercises.all().stream().map(Exercise::name).toList();
        only.forEach(name -> Check.known("exercise", name, known));
        Check.atLeast("jobs", jobs, 1, "--jobs 2");
        if (!Files.isDirectory(solutions)) {
            throw Check.fail("exercise.grade.noSolutions", solutions);
        }
    }

    /** All that were answered. */
    public Grader(Path solutions, Limits limits, Secret secret, int jobs) {
        this(solutions, limits, secret, jobs, List.of());
    }

    /**
     * The exercises that were asked for, or else those that at least one student handed in.
     *
     * @param submissions a folder with a folder or zip per student
     */
    public List<Exercise> exercises(Path submissions) throws IOException {
        if (!Files.isDirectory(submissions)) {
            throw Check.fail("exercise.grade.noSubmissions", submissions);
        }
        List<Handed> all = Handed.in(submissions);
        Predicate<Exercise> asked =
                only.isEmpty() ? one -> isAnswered(one, all) : one -> only.contains(one.name());
        List<Exercise> answered = Exercises.all().stream().filter(asked).toList();
        for (Exercise one : answered) {
            if (!Files.isDirectory(solutions.resolve(one.folder()))) {
                throw Check.fail("exercise.grade.noSolutions", solutions.resolve(one.folder()));
            }
        }
        if (answered.isEmpty()) {
            throw Check.fail("exercise.grade.nothing", all.size());
        }
        return answered;
    }

    /** A starter as it was handed out is no answer: some hand in the whole folder. */
    private boolean isAnswered(Exercise exercise, List<Handed> all) {
        String starter = starter(exercise);
        return all.stream().anyMatch(handed -> handed.answer(exercise).differsFrom(starter));
    }

    /** "" where the exercises do not lie beside the solutions. */
    private String starter(Exercise exercise) {
        try {
            return Files.readString(solutions.toAbsolutePath().resolveSibling(exercise.starter()));
        } catch (IOException elsewhere) {
            return "";
        }
    }

    /** Grades these exercises, and writes into the book what it finds as soon as it is found. */
    public void grade(Path submissions, List<Exercise> exercises, Sandbox sandbox, Book book)
            throws IOException, InterruptedException {
        List<Examination> examinations = new ArrayList<>();
        for (Exercise exercise : exercises) {
            HiddenTests tests = HiddenTests.of(exercise, solutions);
            examinations.add(new Examination(exercise, tests, limits, secret));
        }
        List<Handed> all = Handed.in(submissions);
        try (Progress progress = Progress.steps(Text.get("exercise.grade.task"), all.size())) {
            Queue<Handed> waiting = new ConcurrentLinkedQueue<>(all);
            inParallel(
                    (slot, over) -> {
                        Workplace workplace = new Workplace(sandbox, slot);
                        work(waiting, examinations, workplace, book, progress, over);
                    });
        }
    }

    /** What each of the threads does, until it has done all or it is over. */
    private interface Job {
        void run(int slot, BooleanSupplier over) throws IOException;
    }

    private void inParallel(Job job) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                int slot = i;
                running.add(
                        threads.submit(
                                () -> {
                                    job.run(slot, threads::isShutdown);
                                    return null;
                                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES); // their processes are to be ended
        }
    }

    private static void work(
            Queue<Handed> waiting,
            List<Examination> examinations,
            Workplace workplace,
            Book book,
            Progress progress,
            BooleanSupplier over)
            throws IOException {
        try (workplace) {
            for (Handed one = waiting.poll(); one != null; one = waiting.poll()) {
                List<Grade> grades = new ArrayList<>();
                for (Examination examination : examinations) {
                    grades.add(grade(one, examination, workplace, book));
                }
                if (over.getAsBoolean()) {
                    return; // an answer that was interrupted is none
                }
                book.add(new Grades(one.student(), grades));
                progress.step(1);
            }
        }
    }

    private static Grade grade(
            Handed handed, Examination examination, Workplace workplace, Book book) {
        Answer answer = handed.answer(examination.exercise());
        return book.earlier(handed.student(), examination.exercise(), examination.key(answer))
                .orElseGet(() -> examination.of(answer, workplace));
    }
}
