package losslab.exercise.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handout of this project, searched byte by byte for what students must not get. */
class HandoutTest {
    private static final int TELLING = 30; // characters of a line that nobody writes by chance
    private static final Path SOLUTIONS = Path.of("solutions");

    @TempDir static Path folder;
    private static Path project;
    private static Path handout;
    private static int files;

    @BeforeAll
    static void write() throws IOException {
        project = folder.resolve("project");
        handout = folder.resolve("handout");
        for (String part : new String[] {"exercises", "solutions", "jshell-scripts"}) {
            copy(Path.of(part), project.resolve(part));
        }
        Files.copy(Path.of("LICENSE"), project.resolve("LICENSE"));
        Files.createDirectories(project.resolve("target/lab"));
        Files.writeString(project.resolve("target/lab/library.jar"), "stands for a library");
        jar(Path.of("target/classes"), project.resolve("target/losslab.jar"));
        files = new Handout(project).write(handout);
    }

    @Test
    void itHoldsStartersAndTheToolkit() throws IOException {
        assertEquals(files, all().size());
        for (String name :
                new String[] {
                    "README.md",
                    "LICENSE",
                    "jshell-scripts/lab",
                    "target/losslab.jar",
                    "target/lab/library.jar",
                    "exercises/05-focal-loss/FocalLoss.java",
                    "exercises/05-focal-loss/README.md"
                }) {
            assertTrue(Files.isRegularFile(handout.resolve(name)), name);
        }
        assertTrue(Files.isExecutable(handout.resolve("jshell-scripts/lab")));
    }

    @Test
    void noFileIsNamedLikeASolutionOrATest() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : all()) {
            names.add(handout.relativize(file).toString());
            if (file.toString().endsWith("losslab.jar")) {
                names.addAll(entries(file).keySet());
            }
        }
        Set<String> hidden = new TreeSet<>();
        for (Path file : files(SOLUTIONS)) {
            hidden.add(file.getFileName().toString().replace(".java", ""));
        }
        hidden.removeIf(name -> !name.endsWith("Test"));
        assertTrue(hidden.contains("FocalLossTest"), hidden.toString());
        for (String name : names) {
            assertFalse(name.contains("solutions"), name);
            String last = name.substring(name.lastIndexOf('/') + 1);
            assertFalse(hidden.contains(last.replaceFirst("[.$].*", "")), name);
            assertFalse(name.endsWith("feedback.properties"), name);
            assertFalse(name.startsWith("exercises") && name.endsWith("hints.md"), name);
        }
    }

    /** Every telling line of a solution, a hidden test or its feedback, in all bytes. */
    @Test
    void noLineOfASolutionIsInIt() throws IOException {
        Set<String> open = new TreeSet<>();
        for (String root : new String[] {"exercises", "src/main", "jshell-scripts"}) {
            for (Path file : files(Path.of(root))) { // the library has formulas, too
                open.addAll(lines(file));
            }
        }
        Set<String> secret = new TreeSet<>();
        for (Path file : files(SOLUTIONS)) {
            secret.addAll(lines(file));
        }
        secret.removeAll(open);
        assertTrue(secret.size() > 100, "only " + secret.size());
        for (Path file : all()) {
            String bytes = text(Files.readAllBytes(file));
            assertNone(secret, bytes, file.toString());
            if (file.toString().endsWith("losslab.jar")) {
                entries(file).forEach((name, text) -> assertNone(secret, text, name));
            }
        }
    }

    @Test
    void theSearchWouldFindALine() {
        assertThrows(
                AssertionError.class,
                () -> assertNone(Set.of("a telling line"), "x\na telling line\n", "file"));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine"), "");
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> new Handout(project).write(full));
        assertTrue(refused.getMessage().contains("full"), refused.getMessage());
        assertEquals(1, full.toFile().list().length);
    }

    @Test
    void aProjectThatIsNotBuiltIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Handout(folder.resolve("nothing")));
    }

    private static void assertNone(Set<String> secret, String text, String where) {
        for (String line : secret) {
            assertFalse(text.contains(line), where + " holds: " + line);
        }
    }

    private static Set<String> lines(Path file) throws IOException {
        return text(Files.readAllBytes(file))
                .lines()
                .map(line -> line.replaceFirst("^[-+ ]", "").strip())
                .filter(line -> line.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    /** Every byte is a character, so that no byte is lost. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Set<Path> all() throws IOException {
        return files(handout);
    }

    private static Set<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> entries(Path jar) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(classes)) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
