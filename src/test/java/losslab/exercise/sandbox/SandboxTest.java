package losslab.exercise.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import losslab.exercise.answerer.Sight;
import losslab.exercise.compile.CompileServer;
import losslab.exercise.compile.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells behind all layers, behind some, and behind none. */
class SandboxTest {
    @TempDir Path folder;
    private WorkFolder work;

    @BeforeEach
    void open() throws IOException {
        work = WorkFolder.open();
    }

    @AfterEach
    void close() throws IOException {
        work.close();
    }

    @Test
    void withoutLayersEverythingIsSeen() throws IOException {
        String seen = seen(EnumSet.noneOf(Layer.class));
        assertTrue(seen.contains(Sight.FILES), seen);
    }

    @Test
    void withAllLayersNothingIsSeen() throws IOException {
        Set<Layer> layers = Probe.layers(work);
        assumeTrue(layers.equals(EnumSet.allOf(Layer.class)), "layers here: " + layers);
        assertEquals("", seen(layers).strip());
    }

    /** What a container leaves to root: another user, and limits. */
    @Test
    void someLayersAreBetterThanNone() throws IOException {
        Set<Layer> some = EnumSet.of(Layer.LIMITS, Layer.PRIVILEGES);
        assumeTrue(Probe.layers(work).containsAll(some), "no prlimit or setpriv here");
        try (Cell cell = compiler(some)) {
            assertEquals(1, compile(cell, "class A {}").classes().size());
        }
    }

    @Test
    void aCompilerInACellCompilesOneFileAfterAnother() throws IOException {
        try (Cell cell = compiler(Probe.layers(work))) {
            Compiled first = compile(cell, "class A {\n int f() { return 1 }\n}");
            assertEquals("A.java:2: ';' expected", first.errors().get(0));
            Compiled second = compile(cell, "class A {\n int f() { return 1; }\n}");
            assertEquals(2, second.lines().get("f"));
        }
    }

    @Test
    void aCellLeavesNeitherProcessNorFolder() throws IOException {
        Cell cell = compiler(Probe.layers(work));
        Path cells = work.folder("cells");
        assertTrue(cells.toFile().list().length == 2, Arrays.toString(cells.toFile().list()));
        cell.close();
        assertFalse(cell.isAlive());
        assertEquals(1, cells.toFile().list().length); // the code
    }

    @Test
    void whatAKilledGraderLeftIsRemoved() throws IOException {
        long ended = endedProcess();
        Path left = Files.createDirectory(folder.resolve("losslab-grader-" + ended + "-123"));
        Path locked = Files.createDirectory(left.resolve("locked"));
        Files.createFile(locked.resolve("file"));
        locked.toFile().setWritable(false);
        Path mine =
                Files.createDirectory(
                        folder.resolve("losslab-grader-" + ProcessHandle.current().pid() + "-123"));
        Process orphan =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dmark=" + left,
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:+PauseAtStartup",
                                "-XX:PauseAtStartupFile=" + folder.resolve("paused"))
                        .start();
        WorkFolder.sweep(folder, Files.getOwner(mine));
        assertNotEquals(0, orphan.onExit().join().exitValue());
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(mine));
    }

    /** Deeper than a path may be long, as a program gets it that puts folders into one another. */
    @Test
    void foldersOfAnyDepthAreRemoved() throws IOException {
        Path all = Files.createDirectory(folder.resolve("all"));
        String part = "x".repeat(200);
        Path deep = all.resolve("y");
        for (int i = 0; i < 5; i++) {
            Path whole = Files.createDirectory(folder.resolve("whole"));
            Path inner = whole;
            for (int j = 0; j < 15; j++) {
                inner = Files.createDirectory(inner.resolve(part));
            }
            if (Files.exists(deep)) {
                Files.move(deep, inner.resolve("y"));
            }
            Files.move(whole, deep);
        }
        Folders.delete(all);
        assertArrayEquals(new String[0], folder.toFile().list());
    }

    @Test
    void whatFillsTheDiskIsSeenWithoutLayers() throws IOException {
        Path cell = Files.createDirectory(folder.resolve("cell"));
        Disk disk = new Disk(cell, true);
        assertFalse(disk.isOver());
        for (int i = 0; i < 9; i++) {
            Files.write(cell.resolve("flood" + i), new byte[1 << 20]);
        }
        assertTrue(disk.isOver());
        assertFalse(new Disk(cell, false).isOver());
    }

    private static long endedProcess() throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-version")
                        .redirectErrorStream(true)
                        .start();
        process.getInputStream().readAllBytes();
        process.onExit().join();
        return process.pid();
    }

    private String seen(Set<Layer> layers) throws IOException {
        Path hidden = Files.createFile(folder.resolve("hidden"));
        Sandbox sandbox = new Sandbox(layers, work.folder("cells"));
        try (Cell cell = Cell.start(sandbox, 0, Limits.usual(), Sight.class, hidden.toString())) {
            byte[] seen = cell.ask(new byte[0], cell.meter(Limits.usual())).orElseThrow();
            return new String(seen, StandardCharsets.UTF_8);
        }
    }

    private Cell compiler(Set<Layer> layers) throws IOException {
        Sandbox sandbox = new Sandbox(layers, work.folder("cells"));
        return Cell.start(sandbox, 0, Limits.usual(), CompileServer.class);
    }

    private static Compiled compile(Cell cell, String source) throws IOException {
        Limits limits = Limits.usual().withSeconds(10);
        byte[] question = CompileServer.question("A.java", source, Locale.ENGLISH);
        return Compiled.of(cell.ask(question, cell.meter(limits)).orElseThrow());
    }
}
