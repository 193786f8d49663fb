package losslab.exercise.grade;

import java.util.List;
import losslab.exercise.Exercise;

/**
 * One student's grade for one exercise.
 *
 * @param problems why no test could be run: the compiler's words, or that nothing was handed in;
 *     empty where the tests ran
 */
public record Grade(Exercise exercise, List<TestResult> results, List<String> problems) {
    public Grade {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
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
