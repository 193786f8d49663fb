package losslab.exercise.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
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
        Path mine = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        sweep(mine.getParent(), Files.getOwner(mine));
        return new WorkFolder(mine);
    }

    /** Removes what no living grader works in and what belongs to the same user. */
    static void sweep(Path folder, UserPrincipal owner) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(one -> isLeft(one, owner)).collect(Collectors.toList());
        }
        for (Path one : left) {
            endAll(one);
            Folders.delete(one);
        }
    }

    /** What was started from a folder and did not see that nobody asks any more. */
    private static void endAll(Path folder) {
        String path = folder.toString();
        ProcessHandle.allProcesses()
                .filter(one -> one.info().commandLine().orElse("").contains(path))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isLeft(Path path, UserPrincipal owner) {
        String name = path.getFileName().toString();
        if (!name.matches(PREFIX + "\\d+-\\d+")
                || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            long pid = Long.parseLong(name.split("-")[2]);
            return ProcessHandle.of(pid).isEmpty()
                    && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(owner);
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
