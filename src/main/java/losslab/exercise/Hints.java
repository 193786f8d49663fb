package losslab.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import losslab.base.Language;

/**
 * The hints of an exercise, from its {@code hints.md}: a part per language under {@code # English}
 * and {@code # Русский}, in it one hint under each {@code ##}.
 */
final class Hints {
    private Hints() {}

    static List<String> read(Exercise exercise, Language language) {
        String heading = language == Language.RU ? "Русский" : "English";
        return parts(file(exercise.folder() + "/hints.md"), "# ").stream()
                .filter(part -> part.startsWith(heading))
                .flatMap(part -> parts(part, "## ").stream())
                .map(part -> part.substring(part.indexOf('\n')).strip())
                .toList();
    }

    /** What stands behind each heading of a level, the heading's own text first. */
    private static List<String> parts(String text, String mark) {
        return Arrays.stream(text.split("(?m)^" + mark)).skip(1).toList();
    }

    /** The folder exercises/ is packed beside the classes, without the solutions. */
    private static String file(String path) {
        try (InputStream in = Hints.class.getResourceAsStream("/losslab/exercises/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
