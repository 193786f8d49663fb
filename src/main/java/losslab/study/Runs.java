package losslab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import losslab.base.Progress;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Training;

/** Trains many experiments, one thread each on all cores, with a progress bar. */
public final class Runs {
    private Runs() {}

    /**
     * The runs, in the order of the experiments; the same bits as one after the other.
     *
     * @throws IllegalArgumentException or whatever else the first experiment to fail threw
     */
    public static List<Run> of(String task, List<Experiment> experiments) {
        AtomicBoolean cancelled = new AtomicBoolean();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.min(Runtime.getRuntime().availableProcessors(), experiments.size()),
                        Runs::daemon);
        try (Progress progress = Progress.steps(task, experiments.size())) {
            List<Future<Run>> futures = new ArrayList<>();
            for (Experiment experiment : experiments) {
                futures.add(pool.submit(() -> train(experiment, cancelled, progress)));
            }
            List<Run> runs = new ArrayList<>();
            for (Future<Run> future : futures) {
                runs.add(future.get());
            }
            return runs;
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            cancelled.set(true); // also when Ctrl-C throws into the waiting above
            pool.shutdownNow();
        }
    }

    private static Run train(Experiment experiment, AtomicBoolean cancelled, Progress progress) {
        Run run = Training.inThisThread(experiment, cancelled);
        progress.step(1);
        return run;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "losslab-study");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException unchecked(Throwable t) {
        if (t instanceof Error error) {
            throw error;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }
}
