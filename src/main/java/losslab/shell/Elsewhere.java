package losslab.shell;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a command line again, in a second virtual machine with the options for training. */
public final class Elsewhere {
    /**
     * Set in the second virtual machine, so that there is no third: the process id of the first.
     */
    static final String FIRST = "losslab.elsewhere";

    private static final byte[] REMARK =
            "WARNING: Using incubator modules".getBytes(StandardCharsets.US_ASCII);

    private Elsewhere() {}

    /** Whether this is the virtual machine to train in. */
    public static boolean isHere() {
        return System.getProperty(FIRST) != null;
    }

    /**
     * Ends this virtual machine, if it is the second, when the first one is gone, however it went:
     * killed outright, it could not say so.
     */
    public static void endWithTheFirst() {
        if (!isHere()) {
            return;
        }
        Runnable end = () -> Runtime.getRuntime().exit(1);
        ProcessHandle.of(Long.getLong(FIRST))
                .ifPresentOrElse(first -> first.onExit().thenRun(end), end);
    }

    /**
     * @param main the class to start
     * @param err where the other's error stream goes, less the JVM's remark on the Vector API
     * @return its status
     */
    public static int run(Class<?> main, List<String> arguments, PrintStream err)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SecondVm.options());
        command.add(main.getName());
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .start();
        pass(process.getErrorStream(), err);
        return process.waitFor();
    }

    /** Passes all on as it comes; only the JVM's remark, which is the first line, stays behind. */
    static void pass(InputStream from, PrintStream err) throws IOException {
        BufferedInputStream in = new BufferedInputStream(from);
        in.mark(REMARK.length);
        if (Arrays.equals(in.readNBytes(REMARK.length), REMARK)) {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                continue;
            }
        } else {
            in.reset();
        }
        in.transferTo(err);
    }
}
