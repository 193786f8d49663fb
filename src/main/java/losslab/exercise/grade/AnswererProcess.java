package losslab.exercise.grade;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import losslab.exercise.answerer.Answerer;
import losslab.exercise.answerer.Question;
import losslab.exercise.answerer.Reply;

/**
 * The virtual machine of a submission: an empty environment, a folder of its own, little memory.
 */
final class AnswererProcess implements Closeable {
    private static final long START_SECONDS = 60;
    private static final long LAST_WORD_MILLIS = 500; // for the line that was running

    private final Process process;
    private final Wire wire;

    private AnswererProcess(Process process, Wire wire) {
        this.process = process;
        this.wire = wire;
    }

    /**
     * @param classPath the answerer's classes and the submission's
     * @param folder an empty one
     */
    static AnswererProcess start(List<Path> classPath, String answer, Path folder, Limits limits)
            throws IOException {
        Path socket = folder.resolve("wire");
        try (ServerSocketChannel server = Wire.listen(socket)) {
            Process process = launch(command(classPath, socket, answer, limits), folder);
            long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
            Optional<Wire> wire =
                    Wire.accept(server, () -> !process.isAlive() || System.nanoTime() > late);
            if (wire.isEmpty()) {
                kill(process);
                throw new IOException("the answerer did not start");
            }
            return new AnswererProcess(process, wire.get());
        } finally {
            Files.deleteIfExists(socket);
        }
    }

    private static Process launch(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static List<String> command(
            List<Path> classPath, Path socket, String answer, Limits limits) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()),
                Answerer.class.getName(),
                socket.toString(),
                answer);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Meter meter(Limits limits) {
        return new Meter(process.toHandle(), limits);
    }

    /** Asks, and ends the process if it does not answer within the limits. */
    Reply ask(Question question, Meter meter) {
        try {
            Optional<Reply> reply =
                    wire.send(question, meter::exceeded)
                            ? wire.receive(meter::exceeded)
                            : Optional.empty();
            Reply last =
                    reply.isEmpty() ? Reply.not(Reply.Kind.STUCK, "", lastPlace()) : reply.get();
            if (last.kind() == Reply.Kind.STUCK || last.kind() == Reply.Kind.ENDED) {
                close();
            }
            return last;
        } catch (IOException gone) {
            close();
            return Reply.not(Reply.Kind.ENDED, "", "");
        }
    }

    private String lastPlace() throws IOException {
        long late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_WORD_MILLIS);
        Question where = new Question(Question.Kind.WHERE, 0, "");
        return wire.send(where, () -> System.nanoTime() > late)
                ? wire.receive(() -> System.nanoTime() > late).map(Reply::place).orElse("")
                : "";
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill(process);
        try {
            wire.close();
        } catch (IOException closed) {
            return; // nothing is left that could be closed
        }
    }
}
