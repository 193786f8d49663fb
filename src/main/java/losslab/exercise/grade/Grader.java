package losslab.exercise.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import losslab.base.Check;
import losslab.base.Language;
import losslab.exercise.Exercise;
import losslab.exercise.task.Exercises;

/**
 * Grades a folder of submissions.
 *
 * @param solutions the folder {@code solutions/} with the hidden tests
 * @param seed the instructor's; it enters the inputs of the hidden tests
 * @param jobs how many students are graded at a time
 */
public record Grader(Path solutions, Limits limits, long seed, int jobs) {
    public Grader {
        Check.atLeast("jobs", jobs, 1, "--jobs 2");
        if (!Files.isDirectory(solutions)) {
            throw Check.fail("exercise.grade.noSolutions", solutions);
        }
    }

    /**
     * Grades the exercises that at least one student handed in, and writes what it finds at once.
     *
     * @param submissions a folder with a folder per student
     * @param out where the grades are written
     */
    public Gradebook grade(Path submissions, Path out) throws IOException, InterruptedException {
        if (!Files.isDirectory(submissions)) {
            throw Check.fail("exercise.grade.noSubmissions", submissions);
        }
        List<Handed> all = Handed.in(submissions);
        Path work = Files.createTempDirectory("losslab");
        try {
            List<Examination> examinations = examinations(all, work);
            Gradebook book = book(examinations, out);
            inParallel(all, examinations, work, book);
            return book;
        } finally {
            Folders.delete(work);
        }
    }

    private List<Examination> examinations(List<Handed> all, Path work) throws IOException {
        Path answerer = work.resolve("answerer");
        AnswererCode.copyTo(answerer);
        List<Examination> examinations = new ArrayList<>();
        for (Exercise exercise : Exercises.all()) {
            if (anyAnswers(all, exercise)) {
                HiddenTests tests = HiddenTests.of(exercise, solutions, work.resolve("tests"));
                examinations.add(new Examination(exercise, tests, answerer, limits, seed));
            }
        }
        if (examinations.isEmpty()) {
            throw Check.fail("exercise.grade.nothing", all.size());
        }
        return examinations;
    }

    private static boolean anyAnswers(List<Handed> all, Exercise exercise) throws IOException {
        for (Handed one : all) {
            if (one.answer(exercise).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Gradebook book(List<Examination> examinations, Path out) throws IOException {
        Map<String, Wording> wordings = new TreeMap<>();
        List<Exercise> exercises = examinations.stream().map(Examination::exercise).toList();
        for (Exercise exercise : exercises) {
            Path folder = solutions.resolve(exercise.folder());
            wordings.put(exercise.name(), Wording.of(folder, Language.current()));
        }
        return new Gradebook(exercises, new FeedbackPage(wordings), out);
    }

    private void inParallel(
            List<Handed> all, List<Examination> examinations, Path work, Gradebook book)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Handed handed : all) {
                running.add(pool.submit(() -> one(handed, examinations, work, book)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.MINUTES); // they still use the folder
        }
    }

    private static void one(
            Handed handed, List<Examination> examinations, Path work, Gradebook book) {
        try {
            List<Grade> grades = new ArrayList<>();
            for (Examination examination : examinations) {
                Path classes = Files.createTempDirectory(work, "classes");
                grades.add(examination.of(handed, classes));
                Folders.delete(classes);
            }
            if (!Thread.currentThread().isInterrupted()) {
                book.add(new Grades(handed.student(), grades));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
