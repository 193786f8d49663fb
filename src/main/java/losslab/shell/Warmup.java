package losslab.shell;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jdk.jshell.JShell;
import picocli.CommandLine.Command;

/**
 * A short session for nobody, run once after the build: the virtual machine notes the classes that
 * a session needs and keeps them, parsed, in an archive from which later sessions start faster. The
 * snippets run here once more, so that one archive serves both virtual machines.
 */
@Command(name = "warmup", hidden = true)
public final class Warmup implements Callable<Integer> {
    /** What a first minute with Losslab is likely to touch. */
    private static final List<String> LINES =
            List.of(
                    "1 + 1",
                    "int twice(int x) { return 2 * x; }",
                    "var run = train(xor(), mlp(4), bce(), epochs(1), quiet())",
                    "run",
                    "train(xor(), mlp(4), bce(), epochs(-1))");

    @Override
    public Integer call() throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        new Repl(typed("1 + 1\n/exit\n"), nowhere, new Memory(Optional.empty())).run();
        loadAgent();
        try (JShell here =
                JShell.builder()
                        .executionEngine("local")
                        .in(typed(""))
                        .out(nowhere)
                        .err(nowhere)
                        .compilerOptions(SecondVm.compilerOptions().toArray(String[]::new))
                        .build()) {
            Imports.lines().forEach(here::eval);
            LINES.forEach(here::eval);
        }
        return 0;
    }

    /** The classes with which the second virtual machine listens to the first. */
    private static void loadAgent() throws ClassNotFoundException {
        for (String name :
                List.of(
                        "RemoteExecutionControl",
                        "Util",
                        "ExecutionControlForwarder",
                        "MultiplexingOutputStream",
                        "PipeInputStream",
                        "DemultiplexInput",
                        "DefaultLoaderDelegate$RemoteClassLoader")) {
            Class.forName("jdk.jshell.execution." + name);
        }
    }

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
