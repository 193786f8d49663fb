package losslab.problemset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import losslab.base.Check;
import losslab.base.Locks;

/**
 * Keeps two runs from writing into one folder: each would take what the other has begun for what a
 * cut run left, and delete it. Whatever ends a run, the system gives its lock back. The file that
 * is locked, an empty one, stays among the temporary ones: were it deleted, a third run could lock
 * a new one of the same name while a second still waits at the old one.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IllegalArgumentException if another run holds it
     */
    static FolderLock of(Path folder) {
        String place = System.getProperty("user.name") + folder.toAbsolutePath().normalize();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        String name = "losslab-" + id + ".lock";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (Locks.take(channel)) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw Check.fail("problemset.busy", folder);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
