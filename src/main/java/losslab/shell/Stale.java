package losslab.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** Whether sources have changed since the last build, where the system has no {@code find}. */
public final class Stale {
    private Stale() {}

    /**
     * @param root the project's folder
     * @param built a file as old as the build
     */
    static boolean isStale(Path root, Path built) throws IOException {
        if (!Files.exists(built)) {
            return true;
        }
        if (!Files.exists(root.resolve("src"))) {
            return false; // a handout, of which nothing can be built
        }
        FileTime then = Files.getLastModifiedTime(built);
        try (Stream<Path> sources = Files.walk(root.resolve("src/main"))) {
            return Stream.concat(sources, Stream.of(root.resolve("pom.xml")))
                    .anyMatch(file -> file.toFile().lastModified() > then.toMillis());
        }
    }

    /** Ends with status 1 when the project in the given folder is to be built. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        System.exit(isStale(root, root.resolve("target/lab.built")) ? 1 : 0);
    }
}
