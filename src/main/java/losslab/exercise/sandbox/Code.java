package losslab.exercise.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import losslab.exercise.answerer.Answerer;
import losslab.exercise.compile.CompileServer;

/** Copies the answerer and the compiler out, so that a process apart sees nothing else of ours. */
final class Code {
    private static final List<Class<?>> ROOMS = List.of(Answerer.class, CompileServer.class);

    private Code() {}

    /**
     * @param classes an empty folder
     */
    static void copyTo(Path classes) throws IOException {
        for (Class<?> one : ROOMS) {
            String room = one.getPackageName().replace('.', '/');
            Path to = Files.createDirectories(classes.resolve(room));
            try {
                URI home = one.getProtectionDomain().getCodeSource().getLocation().toURI();
                copy(Path.of(home), room, to);
            } catch (URISyntaxException unreadable) {
                throw new IOException(unreadable);
            }
        }
    }

    private static void copy(Path home, String room, Path to) throws IOException {
        if (Files.isDirectory(home)) {
            copy(home.resolve(room), to);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                copy(jar.getPath(room), to);
            }
        }
    }

    private static void copy(Path room, Path to) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            files.forEach(file -> copyOne(file, to.resolve(file.getFileName().toString())));
        }
    }

    private static void copyOne(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
