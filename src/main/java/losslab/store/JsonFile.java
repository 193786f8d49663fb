package losslab.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import losslab.base.AtomicFile;
import losslab.base.Check;

/** Records of texts, numbers and lists as a JSON file. */
public final class JsonFile {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonFile() {}

    /** Writes it whole or not at all. */
    public static void write(Path file, Object value) {
        byte[] text = (GSON.toJson(value) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(text));
    }

    /**
     * @throws IllegalArgumentException in one line, if it is no such file, or a damaged one
     */
    public static <T> T read(Path file, Class<T> type) {
        try {
            T value = GSON.fromJson(Files.readString(file), type);
            return Check.given("file", value, file.toString());
        } catch (IOException | RuntimeException e) { // a record's own check fails wrapped in one
            throw Check.fail("store.json", file);
        }
    }
}
