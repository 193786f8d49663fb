package losslab.exercise.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import losslab.base.Language;

/**
 * The words of an exercise that only graded students read, from {@code feedback.properties} and
 * {@code feedback_ru.properties} beside the solution: {@code test.NAME} is what a hidden test looks
 * at, {@code mistake.KEY} what to tell those who made that mistake.
 */
public record Wording(Map<String, String> texts) {
    public static Wording of(Path solution, Language language) throws IOException {
        String suffix = language == Language.RU ? "_ru" : "";
        Properties read = new Properties();
        try (Reader in =
                Files.newBufferedReader(solution.resolve("feedback" + suffix + ".properties"))) {
            read.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return new Wording(texts);
    }

    String test(String name) {
        return texts.getOrDefault("test." + name, name);
    }

    /** "" for a mistake that is none of this exercise's. */
    String mistake(String key) {
        return texts.getOrDefault("mistake." + key, "");
    }

    public Set<String> keys() {
        return texts.keySet();
    }
}
