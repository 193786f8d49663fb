package losslab.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Files that are written whole or not at all: first beside the place where they belong, then
 * renamed. When that fails, whatever stood there before still stands there.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** What a file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** How the file beside is opened. */
    interface Opener {
        OutputStream open(Path path) throws IOException;
    }

    /**
     * Writes a file, and the folders it lies in if need be.
     *
     * @return the file
     * @throws UncheckedIOException in one line: which file, and why not
     */
    public static Path write(Path file, Content content) {
        return write(
                file, content, path -> Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
    }

    static Path write(Path file, Content content, Opener opener) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(Text.get("base.write.isFolder"));
            }
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path beside = folder.resolve(".losslab-" + UUID.randomUUID() + ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(opener.open(beside))) {
                    content.writeTo(out);
                }
                Files.move(
                        beside,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(Text.get("base.write", file, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Text.get("base.write.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Text.get("base.write.noFolder");
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return Text.get("base.write.notFolder", taken.getFile());
        }
        boolean said = e instanceof FileSystemException f && f.getReason() != null;
        String reason = said ? ((FileSystemException) e).getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
