package losslab.exercise.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a grader works in. It bears the number of the grader's process: what a grader
 * that was killed has left is removed by the next one.
 */
public final class WorkFolder implements Closeable {
    private static final String PREFIX = "losslab-grader-";

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    public static WorkFolder open() throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
        return new WorkFolder(
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
    }

    static void sweep(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(WorkFolder::isLeft).collect(Collectors.toList());
        }
        for (Path one : left) {
            Folders.delete(one);
        }
    }

    private static boolean isLeft(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches(PREFIX + "\\d+-\\d+")
                || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            long pid = Long.parseLong(name.split("-")[2]);
            String me = System.getProperty("user.name");
            return ProcessHandle.of(pid).isEmpty()
                    && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(me);
        } catch (IOException | NumberFormatException anothers) {
            return false;
        }
    }

    /** A new folder in it. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(path);
    }
}
