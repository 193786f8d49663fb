package losslab.shell;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import losslab.base.Language;
import losslab.math.Rng;
import losslab.problemset.ProblemSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lab problems --seed 7 --language ru --variants 30 --out DIR}: a set with its keys. */
@Command(name = "problems", mixinStandardHelpOptions = true)
public final class ProblemsCommand implements Callable<Integer>, Trains {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String folder;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = Rng.DEFAULT_SEED;

    @Option(names = "--language", paramLabel = "ru|en")
    private String language = Language.current().locale().getLanguage();

    @Option(names = "--variants", paramLabel = "N", defaultValue = "1")
    private int variants;

    @Option(names = "--questions", paramLabel = "N")
    private Optional<Integer> questions = Optional.empty();

    @Option(names = "--only", paramLabel = "A,B", split = ",")
    private List<String> only = new ArrayList<>();

    @Mixin private SecretOptions secret;

    @Option(names = "--no-pdf")
    private boolean noPdf;

    @Option(names = "--force")
    private boolean force;

    public ProblemsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            out.println(asked().write(folder));
            return 0;
        } catch (UncheckedIOException | IllegalArgumentException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }

    private ProblemSet asked() {
        ProblemSet set = ProblemSet.usual().seed(seed).language(language).variants(variants);
        if (!only.isEmpty()) {
            set = set.only(only.get(0), only.subList(1, only.size()).toArray(String[]::new));
        }
        if (questions.isPresent()) {
            set = set.questions(questions.get());
        }
        Optional<String> known = secret.given(err);
        if (known.isPresent()) {
            set = set.secret(known.get());
        }
        set = noPdf ? set.noPdf() : set;
        return force ? set.force() : set;
    }
}
