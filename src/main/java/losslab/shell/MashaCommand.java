package losslab.shell;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import losslab.base.Text;
import losslab.plot.Gallery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lab masha OUT}: trains every pathology and its cure, and draws them all. */
@Command(name = "masha", mixinStandardHelpOptions = true)
public final class MashaCommand implements Callable<Integer>, Trains {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "OUT", descriptionKey = "folder")
    private Path folder;

    public MashaCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            List<Path> files = Gallery.write(folder);
            out.println(Text.get("shell.masha.written", files.size(), folder));
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }
}
