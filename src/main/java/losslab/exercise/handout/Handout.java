package losslab.exercise.handout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * A folder for students, built from a list of what they may have: solutions and hidden tests are on
 * no list. The visible checks are part of the toolkit; hints come one at a time from it, so their
 * files stay here.
 *
 * @param project the project's folder, built
 */
public record Handout(Path project) {
    private static final Path JAR = Path.of("target", "losslab.jar");
    private static final Path LIBRARIES = Path.of("target", "lab");
    private static final Path BUILT = Path.of("target", "lab.built"); // what lab looks for
    private static final Path EXERCISES = Path.of("exercises");
    private static final Path SCRIPTS = Path.of("jshell-scripts");
    private static final Path LICENSE = Path.of("LICENSE");
    private static final String HINTS = "hints.md";

    public Handout {
        if (!Files.isRegularFile(project.resolve(JAR))) {
            throw Check.fail("exercise.handout.notBuilt", project.resolve(JAR));
        }
    }

    /** The project that runs. */
    public static Handout ofThis() {
        try {
            Path code =
                    Path.of(
                            Handout.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return new Handout(code.getParent().getParent()); // target/losslab.jar
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /**
     * Writes it.
     *
     * @param folder that is empty or does not exist
     * @return how many files
     */
    public int write(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw Check.fail("exercise.handout.notEmpty", folder);
        }
        List<Path> files = files();
        Files.createDirectories(folder);
        try (Progress progress = Progress.steps(Text.get("exercise.handout.task"), files.size())) {
            for (Path file : files) {
                Path to = folder.resolve(file.toString());
                Files.createDirectories(to.getParent());
                Files.copy(project.resolve(file), to, StandardCopyOption.COPY_ATTRIBUTES);
                progress.step(1);
            }
        }
        byte[] readme = Text.get("exercise.handout.readme").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve("README.md"), out -> out.write(readme));
        Files.createFile(folder.resolve(BUILT));
        return files.size() + 2;
    }

    /** Relative to the project. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(JAR));
        if (Files.exists(project.resolve(LICENSE))) {
            files.add(LICENSE);
        }
        for (Path root : List.of(LIBRARIES, EXERCISES, SCRIPTS)) {
            try (Stream<Path> all = Files.walk(project.resolve(root))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(HINTS))
                        .map(project::relativize)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
