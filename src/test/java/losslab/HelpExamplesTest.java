package losslab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import losslab.base.Language;
import losslab.data.IdxSamples;
import losslab.shell.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What help shows can be typed: every example runs, all of them in one session. */
class HelpExamplesTest {
    private static final String OPEN = "/open ";
    private static final String DATA = "losslab.data";
    private static final String PROXY = "https.proxy";
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final PrintStream screen = System.out;

    @TempDir private Path folder;

    @BeforeEach
    void noNetworkAndNothingWrittenElsewhere() throws IOException {
        Language.EN.use();
        IdxSamples.write(folder, 400, 100);
        System.setProperty(DATA, folder.toString());
        System.setProperty(PROXY + "Host", "127.0.0.1"); // where nobody listens
        System.setProperty(PROXY + "Port", "1");
        Session.current().output(folder);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterEach
    void asBefore() {
        System.setOut(screen);
        System.clearProperty(DATA);
        System.clearProperty(PROXY + "Host");
        System.clearProperty(PROXY + "Port");
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void everyExampleRuns() {
        List<String> examples = names().flatMap(HelpExamplesTest::examples).distinct().toList();
        assertTrue(examples.size() > 80, "examples: " + examples.size());
        List<String> failures = new ArrayList<>();
        // the classes of this virtual machine: no second one to start, and the folder is set
        try (JShell session =
                JShell.builder()
                        .executionEngine("local")
                        .compilerOptions("-classpath", System.getProperty("java.class.path"))
                        .build()) {
            Imports.lines().forEach(session::eval);
            for (String example : examples) {
                session.eval(typed(session, example)).stream()
                        .filter(HelpExamplesTest::failed)
                        .forEach(event -> failures.add(example + ": " + reason(session, event)));
            }
        }
        assertEquals(List.of(), failures);
    }

    private static Stream<String> names() {
        return Arrays.stream(Lab.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName())
                .distinct()
                .sorted();
    }

    /** The lines under the word, up to the next blank one. */
    private static Stream<String> examples(String name) {
        return Lab.help(name)
                .text()
                .lines()
                .dropWhile(line -> !line.equals("Example"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(String::strip);
    }

    /** As the session takes it, files with no folder going into the test's own. */
    private String typed(JShell session, String example) {
        if (example.startsWith(OPEN)) {
            return read(Path.of(example.substring(OPEN.length())));
        }
        String path = folder.toString().replace('\\', '/');
        String line = example.replaceAll("\"(?=(run|sweep)\\.)", "\"" + path + "/");
        String whole = session.sourceCodeAnalysis().analyzeCompletion(line).source();
        return whole == null ? line : whole; // null if something is missing: let it fail
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean failed(SnippetEvent event) {
        return event.status() != Snippet.Status.VALID && event.causeSnippet() == null
                || event.exception() != null;
    }

    private static String reason(JShell session, SnippetEvent event) {
        return event.exception() != null
                ? event.exception().toString()
                : session.diagnostics(event.snippet())
                        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                        .toList()
                        .toString();
    }
}
