package losslab.exercise.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A virtual machine behind the layers of a sandbox, a folder of its own, and the wire to it. */
public final class Cell implements Closeable {
    private static final long START_SECONDS = 60;

    private final Family family;
    private final Link link;
    private final Disk disk;
    private final Closeable sweep;

    private Cell(Family family, Link link, Disk disk, Closeable sweep) {
        this.family = family;
        this.link = link;
        this.disk = disk;
        this.sweep = sweep;
    }

    /**
     * @param slot cells at the same time have different ones
     * @param main the class to run, which takes the path of a socket as its first argument
     * @throws IOException if it does not start
     */
    public static Cell start(
            Sandbox sandbox, int slot, Limits limits, Class<?> main, String... arguments)
            throws IOException {
        Path folder = sandbox.cell(slot);
        Path socket = folder.resolve("wire");
        try (ServerSocketChannel server = Link.listen(socket)) {
            sandbox.give(socket, slot);
            List<String> java = java(folder, limits);
            java.addAll(List.of(main.getName(), socket.toString()));
            java.addAll(List.of(arguments));
            Process process = launch(sandbox, sandbox.command(slot, folder, limits, java), folder);
            Family family = new Family(process, sandbox.has(Layer.PROCESSES));
            long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
            Optional<Link> link =
                    Link.accept(server, () -> !process.isAlive() || System.nanoTime() > late);
            if (link.isEmpty()) {
                family.kill();
                Folders.delete(folder);
                throw new IOException("a virtual machine did not start");
            }
            Disk disk = new Disk(folder, !sandbox.has(Layer.FILES));
            return new Cell(family, link.get(), disk, () -> sandbox.sweep(slot));
        } finally {
            Files.deleteIfExists(socket);
        }
    }

    private static Process launch(Sandbox sandbox, List<String> command, Path folder)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(sandbox.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static List<String> java(Path folder, Limits limits) {
        return new ArrayList<>(
                List.of(
                        "-Xmx" + limits.megabytes() + "m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:CompressedClassSpaceSize=32m",
                        "-XX:ReservedCodeCacheSize=32m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-XX:ErrorFile=/dev/null",
                        "-Xshare:auto",
                        "-Xlog:disable",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=.",
                        "-Duser.home=."));
    }

    public boolean isAlive() {
        return family.isAlive();
    }

    /** What is used from now on. */
    public Meter meter(Limits limits) {
        return new Meter(family, limits, disk);
    }

    /**
     * Sends bytes and waits for others.
     *
     * @return empty if it was over first
     * @throws IOException if the process is gone, or answers with no frame
     */
    public Optional<byte[]> ask(byte[] question, BooleanSupplier over) throws IOException {
        return tell(question, over) ? link.receive(over) : Optional.empty();
    }

    /**
     * @return whether all was sent before it was over
     */
    public boolean tell(byte[] bytes, BooleanSupplier over) throws IOException {
        return link.send(bytes, over);
    }

    /** Ends the process and all it began, and removes what it wrote. */
    @Override
    public void close() throws IOException {
        family.kill();
        sweep.close();
        link.close();
        Folders.delete(disk.folder());
    }
}
