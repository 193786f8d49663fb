package losslab.exercise.answerer;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/** Says what of the machine is seen from where a submission would run. */
public final class Sight {
    public static final String NETWORK = "network";
    public static final String PROCESSES = "processes";
    public static final String FILES = "files";

    private Sight() {}

    /**
     * @param arguments the socket, and a file that ought not to be seen
     */
    public static void main(String[] arguments) throws IOException {
        Channel channel = new Channel(Path.of(arguments[0]));
        channel.receive(); // the question is always the same
        StringJoiner seen = new StringJoiner(" ", " ", " ");
        if (network()) {
            seen.add(NETWORK);
        }
        if (processes()) {
            seen.add(PROCESSES);
        }
        if (Files.exists(Path.of(arguments[1]))) {
            seen.add(FILES);
        }
        channel.send(seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean network() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(Sight::isUp);
        } catch (SocketException thereIsNone) {
            return false;
        }
    }

    private static boolean isUp(NetworkInterface one) {
        try {
            return one.isUp();
        } catch (SocketException unknown) {
            return true;
        }
    }

    /** Whether there is one that is neither this nor the shell that waits for it. */
    private static boolean processes() {
        try {
            return ProcessHandle.allProcesses().anyMatch(one -> one.pid() > 2);
        } catch (RuntimeException noneIsSeen) {
            return false;
        }
    }
}
