package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunCommandTest {
    private static final String SIZE = "losslab.sizeOfThisTest";

    @AfterEach
    void asBefore() {
        System.clearProperty(SIZE);
    }

    @Test
    void sizesReachTheScript(@TempDir Path folder) throws IOException {
        Path script = folder.resolve("size.jsh");
        Files.writeString(script, "Integer.getInteger(\"" + SIZE + "\", 1) * 2\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status =
                new CommandLine(new RunCommand(out, out))
                        .execute("-D" + SIZE + "=21", script.toString());
        String text = printed.toString(StandardCharsets.UTF_8);
        assertEquals(0, status, text);
        assertEquals("42", text.strip());
    }
}
