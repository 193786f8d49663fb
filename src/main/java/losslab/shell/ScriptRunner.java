package losslab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jshell.JShell;
import jdk.jshell.execution.JdiExecutionControlProvider;
import jdk.jshell.spi.ExecutionControlProvider;

/**
 * Runs a script as if it were typed, but stops at the first snippet that fails. The snippets run in
 * a second virtual machine, so that a script that ends its own does no harm here.
 */
public final class ScriptRunner {
    /** The status of a script that failed. */
    public static final int FAILED = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private final ExecutionControlProvider engine;
    private final List<String> compilerOptions;

    /**
     * @param in what the script itself may read
     * @param out values and what the script prints
     * @param err why it failed
     */
    public ScriptRunner(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, new JdiExecutionControlProvider(), SecondVm.compilerOptions());
    }

    ScriptRunner(
            InputStream in,
            PrintStream out,
            PrintStream err,
            ExecutionControlProvider engine,
            List<String> compilerOptions) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.engine = new LabExecution(engine, true);
        this.compilerOptions = List.copyOf(compilerOptions);
    }

    /**
     * Runs a script that lies in a file.
     *
     * @return the status to exit with: 0, what the script gave to {@code /exit}, or {@link #FAILED}
     * @throws IOException if the file cannot be read
     */
    public int run(Path file) throws IOException {
        return run(Script.read(file, file.toString()));
    }

    /** The same for a script that comes in on a stream. */
    public int run(InputStream script) throws IOException {
        return run(Script.read(script));
    }

    private int run(Script script) {
        AtomicBoolean over = new AtomicBoolean();
        try (JShell shell = shell()) {
            shell.onShutdown(ended -> over.set(true));
            Imports.lines().forEach(shell::eval);
            return new Playing(shell, over, out).play(script);
        } catch (ScriptFailure failure) {
            out.flush();
            err.println(failure.getMessage());
            failure.details().forEach(err::println);
            return FAILED;
        }
    }

    private JShell shell() {
        return JShell.builder()
                .in(in)
                .out(out)
                .err(err)
                .executionEngine(engine, engine.defaultParameters())
                .remoteVMOptions(SecondVm.options().toArray(String[]::new))
                .compilerOptions(compilerOptions.toArray(String[]::new))
                .build();
    }
}
