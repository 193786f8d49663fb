package losslab.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes());

    @TempDir Path folder;

    @Test
    void writesInTheFoldersThatAreMissing() throws IOException {
        Path file = folder.resolve("a/b/run.txt");
        assertEquals(file, AtomicFile.write(file, NEW));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("run.txt"), names(file.getParent()));
    }

    @Test
    void replacesWhatStoodThere() throws IOException {
        Path file = Files.writeString(folder.resolve("run.txt"), "old and longer");
        AtomicFile.write(file, NEW);
        assertEquals("new", Files.readString(file));
    }

    @Test
    void theOldFileStaysWhenTheContentFailsHalfWay() throws IOException {
        Path file = Files.writeString(folder.resolve("run.txt"), "old");
        UncheckedIOException error =
                assertThrows(
                        UncheckedIOException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("it broke");
                                        }));
        assertEquals("cannot write " + file + ": it broke; try another folder", error.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("run.txt"), names(folder));
    }

    @Test
    void theOldFileStaysWhenTheProgramIsStoppedHalfWay() throws IOException {
        Path file = Files.writeString(folder.resolve("run.txt"), "old");
        AtomicFile.Content stopped =
                out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("Ctrl-C");
                };
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, stopped));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("run.txt"), names(folder));
    }

    /** Linux has a device that is always full: the error is the system's own. */
    @Test
    void theOldFileStaysWhenTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        Path file = Files.writeString(folder.resolve("run.txt"), "old");
        AtomicFile.Opener onFullDisk =
                beside -> {
                    Files.createFile(beside);
                    return Files.newOutputStream(full);
                };
        UncheckedIOException error =
                assertThrows(
                        UncheckedIOException.class, () -> AtomicFile.write(file, NEW, onFullDisk));
        assertTrue(error.getMessage().contains("No space left on device"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("run.txt"), names(folder));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path notFolder = Files.writeString(folder.resolve("notes.txt"), "mine");
        Path file = notFolder.resolve("run.txt");
        UncheckedIOException error =
                assertThrows(UncheckedIOException.class, () -> AtomicFile.write(file, NEW));
        assertEquals(
                "cannot write "
                        + file
                        + ": "
                        + notFolder
                        + " is a file, not a folder; try another folder",
                error.getMessage());
        assertEquals("mine", Files.readString(notFolder));
    }

    @Test
    void aFolderIsNoFile() {
        UncheckedIOException error =
                assertThrows(UncheckedIOException.class, () -> AtomicFile.write(folder, NEW));
        assertTrue(error.getMessage().contains("it is a folder"), error.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
