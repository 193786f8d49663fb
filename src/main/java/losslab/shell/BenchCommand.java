package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import losslab.base.Check;
import losslab.base.Text;
import losslab.bench.Bench;
import losslab.bench.Contestant;
import losslab.bench.Job;
import losslab.bench.Jobs;
import losslab.bench.Launcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab bench}: microseconds per training step, beside the peers on this machine. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "0.25")
    private double seconds;

    @Option(names = "--tasks", paramLabel = "A,B")
    private String tasks = "";

    @Option(names = "--engines", paramLabel = "A,B")
    private String engines = String.join(",", Contestant.titles());

    @Option(names = "--scaling")
    private boolean scaling;

    public BenchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try (Launcher launcher = new Launcher(java())) {
            out.println(new Bench(chosen(), jobs(), rounds, seconds, launcher).run());
            out.println(Text.get("bench.legend", rounds, seconds));
            return 0;
        } catch (IOException | IllegalArgumentException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }

    private List<Contestant> chosen() {
        List<String> names = List.of(engines.split(","));
        names.forEach(name -> Check.known("engine", name, Contestant.titles()));
        return names.stream().map(Contestant::named).toList();
    }

    private List<Job> jobs() {
        List<Job> jobs =
                new ArrayList<>(
                        tasks.isEmpty() ? Jobs.seminar() : Jobs.named(List.of(tasks.split(","))));
        if (scaling) {
            jobs.addAll(Jobs.scaling());
        }
        return jobs;
    }

    /** A virtual machine like the one that a session trains in. */
    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SecondVm.options());
        return command;
    }
}
