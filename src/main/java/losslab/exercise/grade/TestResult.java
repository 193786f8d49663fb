package losslab.exercise.grade;

import java.util.List;
import java.util.Optional;
import losslab.base.Text;
import losslab.exercise.Fact;

/**
 * What came of a hidden test.
 *
 * @param test the name of its method
 * @param points 0 unless it passed
 * @param of the points it is worth
 * @param mistake the key of the mistake, where it is a known one
 * @param printed the beginning of what the submission printed meanwhile
 */
public record TestResult(
        String test,
        int points,
        int of,
        List<Fact> facts,
        Optional<String> mistake,
        String printed) {
    private static final String GRADER = "grader";

    public TestResult {
        facts =
                facts.stream()
                        .map(fact -> new Fact(fact.label(), Printable.line(fact.value())))
                        .toList();
    }

    static TestResult passed(HiddenTest test) {
        return new TestResult(
                test.name(), test.points(), test.points(), List.of(), Optional.empty(), "");
    }

    static TestResult failed(HiddenTest test, List<Fact> facts, Optional<String> mistake) {
        return new TestResult(test.name(), 0, test.points(), facts, mistake, "");
    }

    /** Not the student's: a hidden test that is broken, a machine without memory. */
    static TestResult gradersFault(HiddenTest test, Throwable thrown) {
        Fact fact = Fact.of("result", Text.get("exercise.reply.grader", thrown));
        return failed(test, List.of(fact), Optional.of(GRADER));
    }

    /** The same of a submission that printed this. */
    TestResult after(String output) {
        return new TestResult(test, points, of, facts, mistake, Printable.excerpt(output));
    }

    boolean isGradersFault() {
        return mistake.equals(Optional.of(GRADER));
    }

    public boolean passed() {
        return points == of;
    }
}
