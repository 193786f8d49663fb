package losslab.exercise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Text;
import losslab.exercise.Fact;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.TestResult;

/**
 * What a student is told about a hidden test.
 *
 * @param title what the test looks at
 * @param text why it failed, in lines; "" if it passed
 * @param printed what the submission printed meanwhile, marked as that; "" for nothing
 */
record Told(String title, String text, String printed) {
    static Told of(Grade grade, TestResult result, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (!result.passed()) {
            result.mistake().map(wording::mistake).filter(s -> !s.isEmpty()).ifPresent(lines::add);
            lines.addAll(grade.problems());
            lines.add(Fact.lines(result.facts(), ""));
            lines.removeIf(String::isEmpty);
        }
        return new Told(wording.test(result.test()), String.join("\n", lines), printed(result));
    }

    private static String printed(TestResult result) {
        return result.printed().isEmpty()
                ? ""
                : Text.get("exercise.grade.printed") + "\n" + result.printed();
    }

    /** Why it failed, and what was printed. */
    String all() {
        return Stream.of(text, printed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
