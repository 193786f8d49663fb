package losslab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import losslab.base.Progress;

/** Independent pieces of work on all cores, one thread each, with a progress bar. */
public final class Parallel {
    private Parallel() {}

    /**
     * The results in the order of the items.
     *
     * @param work gets an item and the flag that tells it to stop early
     * @throws IllegalArgumentException or whatever else the first item to fail threw
     */
    public static <T, R> List<R> map(
            String task, List<T> items, BiFunction<T, AtomicBoolean, R> work) {
        AtomicBoolean cancelled = new AtomicBoolean();
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.max(1, Math.min(cores, items.size())), Parallel::daemon);
        try (Progress progress = Progress.steps(task, items.size())) {
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(
                        pool.submit(
                                () -> {
                                    R result = work.apply(item, cancelled);
                                    progress.step(1);
                                    return result;
                                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
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
