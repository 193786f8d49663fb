package losslab.run;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Training in a thread of its own while the caller waits. JShell's Ctrl-C throws into the caller at
 * any moment; the training is then told to stop, waited for, and its listeners get the partial run
 * before the interruption goes on.
 */
final class Foreground {
    private Foreground() {}

    static Run run(Experiment experiment) {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicReference<Run> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread trainer =
                new Thread(
                        () -> {
                            try {
                                result.set(
                                        new Training(experiment, listeners(), cancelled, true)
                                                .train());
                            } catch (Throwable t) { // handed on to the caller below
                                failure.set(t);
                            }
                        },
                        "losslab-training");
        trainer.setDaemon(true);
        trainer.start();
        boolean ended = false;
        try {
            trainer.join();
            ended = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cancelled.set(true);
            if (!ended) {
                await(trainer);
            }
        }
        if (failure.get() != null) {
            throw unchecked(failure.get());
        }
        return result.get();
    }

    private static void await(Thread trainer) {
        boolean interrupted = Thread.interrupted();
        while (trainer.isAlive()) {
            try {
                trainer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<TrainingListener> listeners() {
        return ServiceLoader.load(TrainingListener.class, Foreground.class.getClassLoader())
                .stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static RuntimeException unchecked(Throwable t) {
        if (t instanceof Error error) {
            throw error;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }
}
