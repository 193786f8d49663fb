package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleTest {
    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource({
        // seconds at which source, pom and build are from
        "10, 10, 20, false",
        "30, 10, 20, true",
        "10, 30, 20, true",
        "10, 10, -1, true",
    })
    void aSourceNewerThanTheBuildMakesItStale(int source, int pom, int build, boolean stale)
            throws IOException {
        Path folder = Files.createDirectories(root.resolve("src/main/java"));
        at(folder.resolve("A.java"), source);
        at(root.resolve("pom.xml"), pom);
        for (Path path : new Path[] {folder, folder.getParent()}) {
            Files.setLastModifiedTime(path, FileTime.fromMillis(10_000));
        }
        Path built = root.resolve("built");
        if (build >= 0) {
            at(built, build);
        }
        assertEquals(stale, Stale.isStale(root, built));
    }

    private static void at(Path file, int second) throws IOException {
        Files.setLastModifiedTime(Files.writeString(file, ""), FileTime.fromMillis(second * 1000L));
    }
}
