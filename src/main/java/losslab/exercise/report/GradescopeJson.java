package losslab.exercise.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import losslab.base.Text;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.Grades;
import losslab.exercise.grade.TestResult;

/**
 * Gradescope's {@code results.json} for one student. It holds no times, so that the same submission
 * gives the same bytes.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">its
 *     specification</a>
 */
final class GradescopeJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Map<String, Wording> wordings;

    /**
     * @param wordings by the exercise's name
     */
    GradescopeJson(Map<String, Wording> wordings) {
        this.wordings = wordings;
    }

    String of(Grades grades) {
        JsonObject json = new JsonObject();
        json.addProperty("score", grades.points());
        json.addProperty("output", Text.get("exercise.grade.total", grades.points(), grades.of()));
        JsonArray tests = new JsonArray();
        for (Grade grade : grades.grades()) {
            grade.results().forEach(result -> tests.add(test(grade, result)));
        }
        json.add("tests", tests);
        return GSON.toJson(json) + "\n";
    }

    private JsonObject test(Grade grade, TestResult result) {
        Told told = Told.of(grade, result, wordings.get(grade.exercise().name()));
        JsonObject test = new JsonObject();
        test.addProperty("name", grade.exercise().title() + ": " + told.title());
        test.addProperty("score", result.points());
        test.addProperty("max_score", result.of());
        test.addProperty("status", result.passed() ? "passed" : "failed");
        test.addProperty("output", told.all());
        test.addProperty("output_format", "text");
        return test;
    }
}
