package losslab.shell;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.pathology.Signatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab signatures}: over many seeds, how often the signature of each pathology is right. */
@Command(name = "signatures", mixinStandardHelpOptions = true)
public final class SignaturesCommand implements Callable<Integer>, Trains {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20")
    private int seeds;

    @Option(names = "--only", paramLabel = "A,B", split = ",")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "FILE")
    private Path file;

    public SignaturesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Check.atLeast("seeds", seeds, 1, "--seeds 20");
            String table = Signatures.over(seeds, chosen()).toString();
            out.println(table);
            if (file != null) {
                byte[] text = (table + "\n").getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, stream -> stream.write(text));
            }
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }

    private List<Pathology> chosen() {
        return only.isEmpty()
                ? Pathologies.all()
                : only.stream().flatMap(name -> Pathologies.named(name).stream()).toList();
    }
}
