package losslab.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import losslab.base.Text;

/** A running process that takes steps when asked to. It ends with its input. */
final class Peer implements Closeable {
    private static final long END_SECONDS = 5;
    private static final List<String> ONE_THREAD =
            List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS");

    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    private Peer(Process process) {
        this.process = process;
        this.questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Nothing if there is no such program or it ends before it is ready. */
    static Optional<Peer> start(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        ONE_THREAD.forEach(name -> builder.environment().put(name, "1"));
        try {
            Peer peer = new Peer(builder.start());
            if (peer.answer().filter(Worker.READY::equals).isPresent()) {
                return Optional.of(peer);
            }
            peer.close();
            return Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    /** Microseconds per step over a round of about this many seconds. */
    double round(Job job, String variant, double seconds) throws IOException {
        return ask(String.format(Locale.ROOT, "round %s %s %s", seconds, variant, job.line()));
    }

    /** Microseconds per step over exactly these steps, without a warm-up. */
    double cold(Job job, String variant, int steps) throws IOException {
        return ask(String.format(Locale.ROOT, "cold %d %s %s", steps, variant, job.line()));
    }

    private double ask(String question) throws IOException {
        questions.println(question);
        String answer = answer().orElse("");
        try {
            return Double.parseDouble(answer);
        } catch (NumberFormatException failed) {
            throw new IOException(Text.get("bench.failed", question, answer), failed);
        }
    }

    /** The next line that is meant for us; nothing once the process has ended. */
    private Optional<String> answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(Worker.MARK)) {
                return Optional.of(line.substring(Worker.MARK.length()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        questions.close();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
