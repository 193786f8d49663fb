package losslab.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import losslab.base.Locks;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * A file that is being downloaded: {@code NAME.part}, kept when the download is cut, renamed when
 * it is whole, deleted when it is not what was asked for. One session at a time may write to it.
 */
final class PartialFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final RemoteFile file;
    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    private PartialFile(RemoteFile file, Path path, FileChannel channel) {
        this.file = file;
        this.path = path;
        this.channel = channel;
        this.digest = file.checksum().digest();
    }

    /** How many bytes to go on after; 0 if there is nothing to go on with. */
    static long arrived(RemoteFile file, Path directory) throws IOException {
        Path path = path(file, directory);
        long size = Files.isRegularFile(path) ? Files.size(path) : 0;
        return size < file.bytes() ? size : 0;
    }

    static PartialFile open(RemoteFile file, Path directory) throws IOException {
        Path path = path(file, directory);
        FileChannel channel = open(path);
        try {
            lock(channel, file, path);
            return new PartialFile(file, path, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel open(Path path) throws IOException {
        try {
            return FileChannel.open(
                    path,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Reason.unwritable(path, e);
        }
    }

    private static void lock(FileChannel channel, RemoteFile file, Path path) throws IOException {
        // without the file another session has just finished it, under its own name
        if (!Locks.take(channel) || !Files.exists(path)) {
            throw new IOException(Text.get("data.reason.taken", file.name()));
        }
    }

    private static Path path(RemoteFile file, Path directory) {
        return directory.resolve(file.name() + ".part");
    }

    /** Takes what the answer brings and, when all of it is there, gives the file its name. */
    void receive(HttpURLConnection answer, Progress progress) throws IOException {
        goOn(answer);
        progress.step(channel.position());
        long left = file.bytes() - channel.position();
        long announced = answer.getContentLengthLong();
        if (announced >= 0 && announced != left) {
            throw new IOException(Text.get("data.reason.size", file.name(), announced, left));
        }
        try (InputStream in = answer.getInputStream()) {
            for (int n; left >= 0 && (n = in.read(buffer.array())) >= 0; left -= n) {
                digest.update(buffer.array(), 0, n);
                write(n);
                progress.step(n);
            }
        }
        if (left > 0) {
            throw new IOException(Text.get("data.reason.cut", file.name()));
        }
        finish();
    }

    /** The first n bytes of the buffer. */
    private void write(int n) throws IOException {
        buffer.clear().limit(n);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (ClosedChannelException e) { // the thread was told to stop
            throw e;
        } catch (IOException e) {
            throw Reason.unwritable(path, e);
        }
    }

    /** To the end of what is there if the server goes on from there, else to an empty file. */
    private void goOn(HttpURLConnection answer) throws IOException {
        String range = String.valueOf(answer.getHeaderField("Content-Range"));
        boolean partial = answer.getResponseCode() == HttpURLConnection.HTTP_PARTIAL;
        if (!partial) {
            channel.truncate(0);
        } else if (!range.startsWith("bytes " + channel.size() + "-")) {
            throw new IOException(Text.get("data.reason.range", file.name()));
        }
        while (channel.read(buffer.clear()) >= 0) {
            digest.update(buffer.flip());
        }
    }

    /** Under the lock to the end, so that nobody goes on with a file that is finished. */
    private void finish() throws IOException {
        if (!Checksum.of(digest).equals(file.checksum().hex())) {
            Files.deleteIfExists(path);
            throw new IOException(Text.get("data.reason.checksum", file.name()));
        }
        Files.move(path, path.resolveSibling(file.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (Files.exists(path) && Files.size(path) == 0) {
            Files.deleteIfExists(path);
        }
    }
}
