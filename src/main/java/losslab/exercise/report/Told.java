package losslab.exercise.report;

import java.util.ArrayList;
import java.util.List;
import losslab.exercise.Fact;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.TestResult;

/**
 * What a student is told about a hidden test.
 *
 * @param title what the test looks at
 * @param text why it failed, in lines; "" if it passed
 */
record Told(String title, String text) {
    static Told of(Grade grade, TestResult result, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (!result.passed()) {
            result.mistake().map(wording::mistake).filter(s -> !s.isEmpty()).ifPresent(lines::add);
            lines.addAll(grade.problems());
            lines.add(Fact.lines(result.facts(), ""));
            lines.removeIf(String::isEmpty);
        }
        return new Told(wording.test(result.test()), String.join("\n", lines));
    }
}
