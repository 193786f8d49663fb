package losslab.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts engines: ours in virtual machines like those that train, the others in Python. */
public final class Launcher implements Closeable {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3", "python");

    private final List<String> java;
    private final Path script;

    /**
     * @param java the command that starts a virtual machine, up to the main class
     */
    public Launcher(List<String> java) throws IOException {
        this.java = List.copyOf(java);
        this.script = Files.createTempFile("torch_bench", ".py");
        try (InputStream text = Launcher.class.getResourceAsStream("torch_bench.py")) {
            Files.copy(text, script, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A fresh process; nothing if this machine has no such engine. */
    Optional<Peer> start(Contestant engine) {
        return engine.isPython()
                ? PYTHONS.stream()
                        .map(python -> Peer.start(python(python, engine)))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Peer.start(java(engine));
    }

    private List<String> python(String python, Contestant engine) {
        return List.of(python, script.toString(), engine.title());
    }

    private List<String> java(Contestant engine) {
        List<String> command = new ArrayList<>(java);
        command.add(Worker.class.getName());
        command.add(engine.title());
        return command;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(script);
    }
}
