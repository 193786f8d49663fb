package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir private Path folder;

    @Test
    void whatWasKeptIsRecalled() {
        Memory memory = new Memory(Optional.of(folder.resolve("new")));
        memory.keep(Map.of("line", "var ё = \"a\\n\"", "b", " 1"));
        assertEquals(Map.of("line", "var ё = \"a\\n\"", "b", " 1"), memory.recall());
    }

    @Test
    void withoutAPlaceASessionHasNoPast() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        for (Optional<Path> place : java.util.List.of(Optional.of(file), Optional.<Path>empty())) {
            Memory memory = new Memory(place);
            memory.keep(Map.of("a", "b"));
            assertEquals(Map.of(), memory.recall());
        }
    }

    @Test
    void aSpoiltFileIsNoPast() throws IOException {
        Files.writeString(folder.resolve("session.properties"), "a=\\uZZZZ");
        assertEquals(Map.of(), new Memory(Optional.of(folder)).recall());
    }
}
