package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script that comes with the project runs to its end. */
class ScriptsTest {
    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("jshell-scripts"))) {
            return files.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @Test
    void thereAreScripts() throws IOException {
        assertFalse(scripts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void runsToItsEnd(Path script, @TempDir Path pictures) throws IOException {
        runs(
                script,
                pictures,
                Map.of("examples", "200", "seeds", "2", "steps", "500", "variants", "1"));
    }

    /** At the size in which a class follows it. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("scripts")
    void runsToItsEndWhole(Path script, @TempDir Path pictures) throws IOException {
        runs(script, pictures, Map.of());
    }

    private static void runs(Path script, Path pictures, Map<String, String> sizes)
            throws IOException {
        // handed on to the second JVM, where nothing is to be downloaded
        Map<String, String> properties = new HashMap<>();
        sizes.forEach((name, size) -> properties.put("losslab." + name, size));
        properties.put("losslab.output", pictures.toString());
        properties.put("https.proxyHost", "127.0.0.1");
        properties.put("https.proxyPort", "1");
        properties.forEach(System::setProperty);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status = new ScriptRunner(InputStream.nullInputStream(), stream, stream).run(script);
        properties.keySet().forEach(System::clearProperty);
        assertEquals(0, status, () -> printed.toString(StandardCharsets.UTF_8));
    }
}
