package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import losslab.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplTest {
    private static final String MISUSE =
            "losslab.base.Check.atLeast(\"gamma\", -1.0, 0, \"focal(2.0)\")";

    @TempDir private Path folder;

    @Test
    void answersAsTheFeedbackModeSays() {
        Language.EN.use();
        List<String> lines =
                session("1+1", "var x = 3", "x", "\"ё\" + 'ж'", "void f() {}", MISUSE, "/exit 4");
        assertEquals(
                List.of(
                        "2",
                        "x ==> 3",
                        "3",
                        "\"ёж\"",
                        "|  created f",
                        "|  Exception IllegalArgumentException:"
                                + " gamma must be >= 0, got -1; try focal(2.0)"),
                lines);
    }

    @Test
    void misuseIsOneLineWhereverItStands() {
        Language.EN.use();
        String spoilt =
                "new Object() { public String toString() {"
                        + " throw new IllegalArgumentException(\"spoilt\"); } }";
        String answer =
                "|  Exception IllegalArgumentException: gamma must be >= 0, got -1; try focal(2.0)";
        assertEquals(
                List.of("x ==> 3", answer, "|  Exception IllegalArgumentException: spoilt"),
                session("var x = 3", "var y = focal(-1)", spoilt, "/exit 4"));
    }

    private List<String> session(String... typed) {
        byte[] in = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> echoes = Set.of(typed); // as a terminal would show them
        Memory memory = new Memory(Optional.of(folder));
        int status =
                new Repl(
                                new ByteArrayInputStream(in),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                memory)
                        .run();
        assertEquals(4, status);
        assertTrue(memory.recall().containsValue("var x = 3"), memory.recall()::toString);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("lab> |[\\x07\\x08\\r]", "").strip())
                .filter(line -> !line.isEmpty() && !echoes.contains(line))
                .collect(Collectors.toList());
    }
}
