package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Removes what code that is not trusted left behind. */
public final class Folders {
    private static final int DEEP = 10; // a name has up to 255 bytes, a path 4096

    private Folders() {}

    /**
     * Follows no links, opens folders that were closed on purpose, and takes apart those that lie
     * deeper in one another than a path may be long.
     */
    public static void delete(Path folder) throws IOException {
        Deque<Path> waiting = new ArrayDeque<>(List.of(folder));
        for (int i = 0; !waiting.isEmpty(); i++) {
            deleteUpTo(
                    waiting.pop(), folder.resolveSibling(folder.getFileName() + "-" + i), waiting);
        }
    }

    /**
     * @param place where to move what lies too deep, which is then waiting
     */
    private static void deleteUpTo(Path folder, Path place, Deque<Path> waiting)
            throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path entered, BasicFileAttributes attributes) throws IOException {
                        entered.toFile().setWritable(true);
                        if (entered.getNameCount() - folder.getNameCount() < DEEP) {
                            return FileVisitResult.CONTINUE;
                        }
                        Path moved =
                                place.resolveSibling(place.getFileName() + "-" + waiting.size());
                        waiting.add(Files.move(entered, moved));
                        return FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path closed, IOException error)
                            throws IOException {
                        if (!closed.toFile().setReadable(true)
                                | !closed.toFile().setExecutable(true)) {
                            throw error;
                        }
                        delete(closed);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException error)
                            throws IOException {
                        Files.deleteIfExists(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
