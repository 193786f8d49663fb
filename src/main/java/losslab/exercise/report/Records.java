package losslab.exercise.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import losslab.exercise.Exercise;
import losslab.exercise.Fact;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.Grades;
import losslab.exercise.grade.TestResult;

/** A student's grades as JSON and back, so that grading can go on where it was broken off. */
final class Records {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private Records() {}

    static String text(Grades grades) {
        JsonObject json = new JsonObject();
        grades.grades().forEach(grade -> json.add(grade.exercise().name(), grade(grade)));
        return GSON.toJson(json) + "\n";
    }

    /**
     * @return empty if there is no such grade, or the file is damaged
     */
    static Optional<Grade> read(Path file, Exercise exercise) {
        try {
            JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            return Optional.ofNullable(all.getAsJsonObject(exercise.name()))
                    .map(json -> grade(json, exercise));
        } catch (IOException | RuntimeException unreadable) { // then it is graded again
            return Optional.empty();
        }
    }

    private static JsonObject grade(Grade grade) {
        JsonObject json = new JsonObject();
        json.addProperty("key", grade.key());
        json.add("problems", GSON.toJsonTree(grade.problems()));
        JsonArray results = new JsonArray();
        for (TestResult result : grade.results()) {
            JsonObject one = new JsonObject();
            one.addProperty("test", result.test());
            one.addProperty("points", result.points());
            one.addProperty("of", result.of());
            one.addProperty("mistake", result.mistake().orElse(""));
            one.add("facts", facts(result.facts()));
            one.addProperty("printed", result.printed());
            results.add(one);
        }
        json.add("results", results);
        return json;
    }

    private static JsonArray facts(List<Fact> facts) {
        JsonArray json = new JsonArray();
        for (Fact fact : facts) {
            JsonArray pair = new JsonArray();
            pair.add(fact.label());
            pair.add(fact.value());
            json.add(pair);
        }
        return json;
    }

    private static Grade grade(JsonObject json, Exercise exercise) {
        List<String> problems = new ArrayList<>();
        json.getAsJsonArray("problems").forEach(one -> problems.add(one.getAsString()));
        List<TestResult> results = new ArrayList<>();
        for (JsonElement one : json.getAsJsonArray("results")) {
            results.add(result(one.getAsJsonObject()));
        }
        return new Grade(exercise, results, problems, json.get("key").getAsString());
    }

    private static TestResult result(JsonObject json) {
        List<Fact> facts = new ArrayList<>();
        for (JsonElement pair : json.getAsJsonArray("facts")) {
            JsonArray two = pair.getAsJsonArray();
            facts.add(new Fact(two.get(0).getAsString(), two.get(1).getAsString()));
        }
        String mistake = json.get("mistake").getAsString();
        return new TestResult(
                json.get("test").getAsString(),
                json.get("points").getAsInt(),
                json.get("of").getAsInt(),
                facts,
                Optional.of(mistake).filter(key -> !key.isEmpty()),
                json.get("printed").getAsString());
    }
}
