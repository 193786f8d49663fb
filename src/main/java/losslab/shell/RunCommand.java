package losslab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import losslab.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lab run FILE.jsh}, or {@code lab run -} for a script that comes in on standard input. */
@Command(name = "run", mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE.jsh", descriptionKey = "file")
    private String file;

    /** As the {@code java} command takes them; a script asks for them with Integer.getInteger. */
    @Option(names = "-D", paramLabel = "NAME=VALUE", descriptionKey = "property")
    private Map<String, String> properties = Map.of();

    public RunCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        properties.forEach(System::setProperty);
        try {
            return file.equals("-")
                    ? new ScriptRunner(InputStream.nullInputStream(), out, err).run(System.in)
                    : new ScriptRunner(System.in, out, err).run(Path.of(file));
        } catch (IOException unreadable) {
            err.println(Text.get("shell.script.unreadable", file));
            return ScriptRunner.FAILED;
        }
    }
}
