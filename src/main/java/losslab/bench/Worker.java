package losslab.bench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process of one engine. It reads {@code round SECONDS VARIANT JOB} or {@code cold STEPS
 * VARIANT JOB} and answers with microseconds per step, until its input ends. Lines that do not
 * begin with {@value #MARK} are somebody else's.
 */
final class Worker {
    /** Begins every answer. */
    static final String MARK = "lab-bench ";

    /** Said once, when the process is up. */
    static final String READY = "ready";

    private final Trial trial;
    private final Pace pace;

    Worker(Contestant engine) {
        this.trial = engine == Contestant.PRODUCT ? new ProductTrial() : new TrainingTrial(engine);
        this.pace = new Pace(trial);
    }

    public static void main(String[] arguments) throws IOException {
        Worker worker = new Worker(Contestant.named(arguments[0]));
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(MARK + READY);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(MARK + worker.answer(line));
        }
    }

    /** A number, or {@code error} and what happened. */
    String answer(String question) {
        String[] part = question.split(" ", 4);
        Job job = Job.parse(part[3]);
        try {
            return String.valueOf(
                    part[0].equals("cold")
                            ? cold(job, Integer.parseInt(part[1]))
                            : pace.micros(job, Double.parseDouble(part[1])));
        } catch (RuntimeException | LinkageError failed) {
            return "error " + failed.toString().lines().findFirst().orElse("");
        }
    }

    private double cold(Job job, int steps) {
        return 1e6 * trial.seconds(job, steps) / steps;
    }
}
