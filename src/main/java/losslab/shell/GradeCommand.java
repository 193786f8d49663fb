package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import losslab.base.Text;
import losslab.exercise.grade.Grader;
import losslab.exercise.grade.Secret;
import losslab.exercise.report.Grading;
import losslab.exercise.sandbox.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--exercises", paramLabel = "A,B", split = ",", hideParamSyntax = true)
    private List<String> exercises = new ArrayList<>();

    @Mixin private SecretOptions secret;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--allow-unisolated", descriptionKey = "allow")
    private boolean unisolated;

    public GradeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Stop stop = new Stop(Thread.currentThread())) {
            Secret words = new Secret(secret.given(err).orElse(""));
            Grader grader = new Grader(solutions, Limits.usual(), words, jobs, exercises);
            out.println(new Grading(grader, unisolated).run(submissions, folder));
            out.println(Text.get("exercise.grade.written", folder));
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }
}
