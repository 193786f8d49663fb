package losslab.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.Split;
import losslab.loss.LossFailure;
import losslab.math.Rng;
import losslab.metric.Metric;
import losslab.model.Network;

/**
 * The training loop, the same for every engine: order of the examples, learning rates, when a full
 * pass is made, when it ends. What a step computes is the {@link Learner}'s business.
 */
public final class Training {
    /** A full-batch run is evaluated at no more than this many points. */
    private static final int MOST_POINTS = 1_000;

    private final Experiment experiment;
    private final List<TrainingListener> listeners;
    private final AtomicBoolean cancelled;
    private final boolean alone;
    private final Dataset data;
    private final List<Metric> metrics;
    private final int steps;
    private final int perEpoch;
    private final long begin = System.nanoTime();
    private final History history = new History();
    private Ending ending;
    private Best best = Best.none();

    /**
     * @param alone whether it has the machine to itself
     */
    Training(
            Experiment experiment,
            List<TrainingListener> listeners,
            AtomicBoolean cancelled,
            boolean alone) {
        this.alone = alone;
        this.experiment = experiment;
        this.listeners = listeners;
        this.cancelled = cancelled;
        this.data = experiment.data();
        this.metrics = experiment.metrics();
        this.steps = experiment.steps();
        this.perEpoch = experiment.stepsPerEpoch();
    }

    /** Trains in the calling thread, unwatched: one of many runs. */
    public static Run inThisThread(Experiment experiment) {
        return inThisThread(experiment, new AtomicBoolean());
    }

    /** The same, until someone sets {@code cancelled}. */
    public static Run inThisThread(Experiment experiment, AtomicBoolean cancelled) {
        return new Training(experiment, List.of(), cancelled, false).train();
    }

    /** Trains in the calling thread, unwatched, with the machine to itself. */
    public static Run alone(Experiment experiment) {
        return new Training(experiment, List.of(), new AtomicBoolean(), true).train();
    }

    /** Trains while the listeners on the class path look on; Ctrl-C keeps what was trained. */
    static Run inForeground(Experiment experiment) {
        return Foreground.run(experiment);
    }

    Run train() {
        experiment.objective().loss().checkTargets(data.train().y());
        experiment.objective().loss().checkTargets(data.validation().y());
        listeners.forEach(listener -> listener.started(experiment));
        Network initial = experiment.initialNetwork();
        Engine engine = Engines.of(experiment);
        try (Learner learner =
                alone
                        ? engine.learnerOnAllCores(experiment, initial)
                        : engine.learner(experiment, initial)) {
            epochs(learner);
            Network last = best.restoredBy(ending).orElseGet(learner::network);
            Run run = new Run(experiment, history, last, ending, secondsSince(begin));
            listeners.forEach(listener -> listener.ended(run));
            return run;
        }
    }

    private void epochs(Learner learner) {
        Rng rng = experiment.random("order");
        int[] order = inSequence(data.train().size());
        boolean shuffled = experiment.get(Setting.SHUFFLE) && !experiment.isFullBatch();
        int every = evaluateEvery();
        int planned = (steps + perEpoch - 1) / perEpoch;
        for (int epoch = 1; ending == null; epoch++) {
            if (shuffled) {
                rng.shuffle(order);
            }
            boolean last = epoch == planned;
            boolean recorded = last || epoch % every == 0 || every > 1 && epoch == 1;
            int first = history.steps();
            steps(learner, order, recorded);
            if (recorded && ending == null) {
                record(learner, epoch, first);
            }
            if (last && ending == null) {
                ending = new Ending.Finished();
            }
        }
    }

    /** The steps of one epoch. */
    private void steps(Learner learner, int[] order, boolean recorded) {
        int size = experiment.batchSize();
        int snapshotEvery = experiment.get(Setting.SNAPSHOT_EVERY);
        for (int from = 0; from < order.length && history.steps() < steps; from += size) {
            int to = Math.min(order.length, from + size);
            int step = history.steps() + 1;
            boolean lastOfEpoch = to == order.length || step == steps;
            double loss = step(learner, order, from, to, recorded && lastOfEpoch);
            history.step(loss);
            if (Double.isNaN(loss) || Double.isInfinite(loss)) {
                ending = new Ending.Diverged(step);
                return;
            }
            if (snapshotEvery > 0 && step % snapshotEvery == 0) {
                history.snapshot(new Snapshot(step, learner.network()));
            }
            listeners.forEach(listener -> listener.stepped(step, steps, loss));
            if (cancelled.get()) {
                ending = new Ending.Interrupted(step);
                return;
            }
        }
    }

    /** The next step; if a student's loss fails, the example that it failed on is named. */
    private double step(Learner learner, int[] order, int from, int to, boolean observe) {
        int step = history.steps() + 1;
        try {
            return learner.step(order, from, to, step, rate(step), observe);
        } catch (LossFailure failure) {
            throw failure.at(Text.get("run.example.train", order[from + failure.row()]));
        }
    }

    private Evaluation evaluation(Learner learner, Split split, String key) {
        try {
            return Evaluation.of(learner, experiment, split, metrics);
        } catch (LossFailure failure) {
            throw failure.at(Text.get(key, failure.row()));
        }
    }

    private void record(Learner learner, int epoch, int firstStep) {
        Evaluation validation = evaluation(learner, data.validation(), "run.example.validation");
        Evaluation train = evaluation(learner, data.train(), "run.example.train");
        boolean full = experiment.isFullBatch();
        double running = history.runningLoss(firstStep);
        history.epoch(
                new Epoch(
                        epoch,
                        history.steps(),
                        full ? running : train.loss(),
                        validation.loss(),
                        running,
                        train.metrics(),
                        validation.metrics(),
                        learner.vitals(),
                        rate(history.steps()),
                        secondsSince(begin)));
        listeners.forEach(listener -> listener.recorded(history));
        int patience = experiment.get(Setting.EARLY_STOPPING);
        if (patience > 0) {
            best = best.or(epoch, validation.loss(), learner);
            if (epoch - best.epoch() >= patience) {
                ending = new Ending.EarlyStop(best.epoch());
            }
        }
    }

    private int evaluateEvery() {
        int asked = experiment.get(Setting.EVALUATE_EVERY);
        if (asked > 0) {
            return asked;
        }
        return experiment.isFullBatch() ? Math.max(1, (steps + MOST_POINTS - 1) / MOST_POINTS) : 1;
    }

    private double rate(int step) {
        double epoch = (step - 1) / (double) perEpoch;
        double factor = experiment.get(Setting.SCHEDULE).factor(epoch, steps / (double) perEpoch);
        return experiment.get(Setting.OPTIMIZER).learningRate() * factor;
    }

    private static int[] inSequence(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
