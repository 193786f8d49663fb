package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import losslab.base.Text;
import losslab.exercise.grade.Grader;
import losslab.exercise.grade.Limits;
import losslab.math.Rng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lab grade SUBMISSIONS --out DIR}: hidden tests over a folder of submissions. */
@Command(name = "grade", mixinStandardHelpOptions = true)
public final class GradeCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SUBMISSIONS", descriptionKey = "submissions")
    private Path submissions;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path folder;

    @Option(names = "--solutions", paramLabel = "DIR", defaultValue = "solutions")
    private Path solutions;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = Rng.DEFAULT_SEED;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    public GradeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            Grader grader = new Grader(solutions, Limits.usual(), seed, jobs);
            out.println(grader.grade(submissions, folder));
            out.println(Text.get("exercise.grade.written", folder));
            return 0;
        } catch (IOException | IllegalArgumentException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }
}
