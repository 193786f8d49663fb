package losslab.base;

import java.io.OutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * What the rooms below the shell may tell on standard error: how far something long has come, and
 * one-line notices of something done differently from what was asked.
 */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 79; // characters
    private static final int INTERVAL = 200; // milliseconds
    private static final long MEBIBYTE = 1 << 20;

    private final ProgressBar bar;
    private final PrintStream out;

    private Progress(ProgressBar bar, PrintStream out) {
        this.bar = bar;
        this.out = out;
    }

    /** A bar that counts bytes, shown in MiB, until it is closed. */
    public static Progress bytes(String task, long total) {
        return of(new ProgressBarBuilder().setUnit(" MiB", MEBIBYTE), task, total);
    }

    /** A bar that counts pieces of work. */
    public static Progress steps(String task, long total) {
        return of(new ProgressBarBuilder(), task, total);
    }

    private static Progress of(ProgressBarBuilder builder, String task, long total) {
        PrintStream out =
                isWanted() ? System.err : new PrintStream(OutputStream.nullOutputStream());
        // its own consumer: the library's would look for a terminal, and there is none in JShell
        ProgressBar bar =
                builder.setTaskName(task)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(INTERVAL)
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        line -> out.print("\r" + line), WIDTH))
                        .build();
        return new Progress(bar, out);
    }

    /** Whether there is a terminal to write over, as far as the launcher can tell. */
    public static boolean isWanted() {
        return !"false".equals(System.getProperty("losslab.progress"));
    }

    public void step(long n) {
        bar.stepBy(n);
    }

    /**
     * Shows the last state and ends the line, also after Ctrl-C: the bar waits for its last line.
     */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        bar.close();
        out.println();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One line that the reader should see although nothing failed. */
    public static void notice(String line) {
        System.err.println(line);
    }
}
