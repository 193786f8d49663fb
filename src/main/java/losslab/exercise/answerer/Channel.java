package losslab.exercise.answerer;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The far end of the wire: a socket in the file system, apart from standard output. */
public final class Channel {
    private final SocketChannel socket;

    public Channel(Path path) throws IOException {
        socket = SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    /** Waits for a question; an empty array when the grader has hung up. */
    public byte[] receive() throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(length)) {
            return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate(length.getInt(0));
        return fill(bytes) ? bytes.array() : new byte[0];
    }

    public synchronized void send(byte[] bytes) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + bytes.length);
        frame.putInt(bytes.length).put(bytes).flip();
        while (frame.hasRemaining()) {
            socket.write(frame);
        }
    }

    private boolean fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (socket.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }
}
