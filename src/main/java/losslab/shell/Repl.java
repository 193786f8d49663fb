package losslab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * JShell's own tool with Losslab's start-up. The lines typed are remembered from one session to the
 * next.
 */
public final class Repl {
    private final InputStream in;
    private final PrintStream out;
    private final Memory memory;

    /**
     * @param in {@code System.in} itself where keys are to be read one by one, with completion
     */
    public Repl(InputStream in, PrintStream out) {
        this(in, out, Memory.ofUser());
    }

    Repl(InputStream in, PrintStream out, Memory memory) {
        this.in = in;
        this.out = out;
        this.memory = memory;
    }

    /**
     * @return the status that {@code /exit} was given, 1 where no session came about
     */
    public int run() {
        Map<String, String> facts = memory.recall();
        try (StartFiles files = new StartFiles()) {
            return JavaShellToolBuilder.builder()
                    .in(in, null)
                    .out(out)
                    .err(out)
                    .persistence(facts)
                    .start(options(files).toArray(String[]::new));
        } catch (IOException noFiles) {
            throw new java.io.UncheckedIOException(noFiles);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            memory.keep(facts);
        }
    }

    private static List<String> options(StartFiles files) {
        List<String> options = new ArrayList<>(List.of("--execution", LabExecution.NAME));
        SecondVm.options().forEach(option -> options.add("-R" + option));
        SecondVm.compilerOptions().forEach(option -> options.add("-C" + option));
        options.addAll(files.options());
        return options;
    }
}
