package losslab.exercise.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import losslab.base.Text;
import losslab.exercise.Fact;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.Grades;
import losslab.exercise.grade.TestResult;

/** What a student gets back, as Markdown. */
final class FeedbackPage {
    private final Map<String, Wording> wordings;

    /**
     * @param wordings by the exercise's name
     */
    FeedbackPage(Map<String, Wording> wordings) {
        this.wordings = wordings;
    }

    String of(Grades grades) {
        return "# "
                + Markdown.escaped(grades.student())
                + "\n\n"
                + Text.get("exercise.grade.total", grades.points(), grades.of())
                + "\n"
                + grades.grades().stream().map(this::exercise).collect(Collectors.joining());
    }

    private String exercise(Grade grade) {
        StringBuilder page = new StringBuilder();
        page.append("\n## ").append(grade.exercise().title()).append(": ").append(grade);
        page.append("\n\n");
        if (!grade.problems().isEmpty()) {
            return page.append(fenced(String.join("\n", grade.problems()))).toString();
        }
        Wording wording = wordings.get(grade.exercise().name());
        Set<String> told = new HashSet<>(Set.of(""));
        for (TestResult result : grade.results()) {
            String hint = result.mistake().map(wording::mistake).orElse("");
            page.append(test(result, wording.test(result.test()), told.add(hint) ? hint : ""));
        }
        return page.toString();
    }

    /**
     * @param hint "" where it was given already
     */
    private static String test(TestResult result, String title, String hint) {
        String line =
                (result.passed() ? "- ✓ " : "- ✗ ")
                        + title
                        + " ("
                        + result.points()
                        + "/"
                        + result.of()
                        + ")\n";
        return line
                + (hint.isEmpty() ? "" : "\n  " + hint + "\n")
                + (result.passed() ? "" : "\n" + fenced(Fact.lines(result.facts(), "")) + "\n")
                + (result.printed().isEmpty() ? "" : printed(result.printed()));
    }

    private static String printed(String output) {
        return "\n  " + Text.get("exercise.grade.printed") + "\n\n" + fenced(output) + "\n";
    }

    private static String fenced(String text) {
        return Markdown.fenced(text).indent(2);
    }
}
