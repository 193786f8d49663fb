package losslab.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two files JShell wants to read at its start: the imports, which a {@code /reset} repeats, and
 * the feedback mode, which it must not. They live as long as the session.
 */
final class StartFiles implements AutoCloseable {
    private final Path imports;
    private final Path feedback;

    StartFiles() throws IOException {
        imports = file("imports", Imports.lines());
        feedback = file("feedback", Feedback.commands());
    }

    List<String> options() {
        return List.of(
                "--startup", imports.toString(), "--feedback", Feedback.MODE, feedback.toString());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(imports);
        Files.deleteIfExists(feedback);
    }

    private static Path file(String name, List<String> lines) throws IOException {
        return Files.write(Files.createTempFile("losslab-" + name, ".jsh"), lines);
    }
}
