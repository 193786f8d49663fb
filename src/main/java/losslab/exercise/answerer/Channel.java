package losslab.exercise.answerer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The answerer's end of the wire: a socket in the file system, apart from standard output. */
final class Channel {
    private final SocketChannel socket;

    Channel(Path path) throws IOException {
        socket = SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    /** Waits for a question; an empty array when the grader has hung up. */
    byte[] receive() throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(length)) {
            return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate(length.getInt(0));
        return fill(bytes) ? bytes.array() : new byte[0];
    }

    synchronized void send(Reply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        reply.write(new DataOutputStream(bytes));
        ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + bytes.size());
        frame.putInt(bytes.size()).put(bytes.toByteArray()).flip();
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
