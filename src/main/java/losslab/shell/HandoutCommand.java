package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import losslab.base.Text;
import losslab.exercise.handout.Handout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lab handout DIR}: what students get. */
@Command(name = "handout", mixinStandardHelpOptions = true)
public final class HandoutCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    public HandoutCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            int files = Handout.ofThis().write(folder);
            out.println(Text.get("exercise.handout.written", files, folder));
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }
}
