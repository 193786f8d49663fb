package losslab.exercise.grade;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import losslab.exercise.answerer.Question;
import losslab.exercise.answerer.Reply;

/** The grader's end of the wire; it never waits without looking at the limits. */
final class Wire implements Closeable {
    private static final int LONGEST = 8 << 20; // bytes of one reply
    private static final int LOOK_EVERY = 20; // milliseconds

    private final Selector selector;
    private final SocketChannel socket;

    private Wire(Selector selector, SocketChannel socket) {
        this.selector = selector;
        this.socket = socket;
    }

    static ServerSocketChannel listen(Path path) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path)).configureBlocking(false);
        return server;
    }

    /** Waits for the first to connect: the answerer does before it loads the submission. */
    static Optional<Wire> accept(ServerSocketChannel server, BooleanSupplier over)
            throws IOException {
        try (Selector arrivals = Selector.open()) {
            server.register(arrivals, SelectionKey.OP_ACCEPT);
            while (!over.getAsBoolean()) {
                arrivals.select(LOOK_EVERY);
                SocketChannel socket = server.accept();
                if (socket != null) {
                    socket.configureBlocking(false);
                    Selector selector = Selector.open();
                    socket.register(selector, SelectionKey.OP_READ);
                    return Optional.of(new Wire(selector, socket));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @return whether all of it was sent before the time was over
     */
    boolean send(Question question, BooleanSupplier over) throws IOException {
        byte[] bytes = question.bytes();
        ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + bytes.length);
        frame.putInt(bytes.length).put(bytes).flip();
        while (frame.hasRemaining()) {
            if (socket.write(frame) == 0) {
                await(SelectionKey.OP_WRITE);
            }
            if (over.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /**
     * @return empty if the time was over first
     * @throws IOException if the other end is gone, or sends what is no reply
     */
    Optional<Reply> receive(BooleanSupplier over) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(length, over)) {
            return Optional.empty();
        }
        int bytes = length.getInt(0);
        if (bytes < 0 || bytes > LONGEST) {
            throw new IOException("a reply of " + bytes + " bytes");
        }
        ByteBuffer frame = ByteBuffer.allocate(bytes);
        return fill(frame, over)
                ? Optional.of(
                        Reply.read(new DataInputStream(new ByteArrayInputStream(frame.array()))))
                : Optional.empty();
    }

    private boolean fill(ByteBuffer buffer, BooleanSupplier over) throws IOException {
        while (buffer.hasRemaining()) {
            int read = socket.read(buffer);
            if (read < 0) {
                throw new IOException("hung up");
            }
            if (read == 0) {
                if (over.getAsBoolean()) {
                    return false;
                }
                await(SelectionKey.OP_READ);
            }
        }
        return true;
    }

    private void await(int operation) throws IOException {
        socket.keyFor(selector).interestOps(operation);
        selector.select(LOOK_EVERY);
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        selector.close();
    }
}
