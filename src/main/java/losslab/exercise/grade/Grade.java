package losslab.exercise.grade;

import java.util.List;
import losslab.exercise.Exercise;

/**
 * One student's grade for one exercise.
 *
 * @param results what came of each hidden test
 * @param problems why no test could be run: the compiler's words, or that nothing was handed in;
 *     empty where the tests ran
 * @param key stands for all that the grade depends on, so that an equal one need not be graded
 *     again; "" for a grade that is not to be trusted so far
 */
public record Grade(
        Exercise exercise, List<TestResult> results, List<String> problems, String key) {
    public Grade {
        results = List.copyOf(results);
        problems = problems.stream().map(Printable::line).toList();
    }

    public int points() {
        return results.stream().mapToInt(TestResult::points).sum();
    }

    public int of() {
        return results.stream().mapToInt(TestResult::of).sum();
    }

    /** {@code 5/9}. */
    @Override
    public String toString() {
        return points() + "/" + of();
    }
}
