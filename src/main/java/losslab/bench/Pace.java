package losslab.bench;

import java.util.HashMap;
import java.util.Map;

/** Turns "a round of so many seconds" into a number of steps, by what earlier rounds took. */
final class Pace {
    private static final int FEWEST = 10;
    private static final int MOST = 1_000_000;
    private static final int EPOCHS =
            20; // of a usual run, so that its setting up counts as it does
    private static final int PATIENCE = 3;
    private static final int GROWTH = 3; // of the runs in a warm-up
    private static final double FASTER = 0.7; // than the run before: not warm yet

    /**
     * Rounds' worth of time before the first that counts. The compiler replaces the kernels one by
     * one for more than a second, and until the last of them a step takes up to 100 times as long.
     */
    private static final int WARM_UP = 6;

    private final Trial trial;
    private final Map<Job, Double> known = new HashMap<>(); // seconds per step

    Pace(Trial trial) {
        this.trial = trial;
    }

    /** Microseconds per step over a round of about this long; the first time, after a warm-up. */
    double micros(Job job, double seconds) {
        double step = known.containsKey(job) ? known.get(job) : warm(job, seconds);
        return 1e6 * perStep(job, steps(job, seconds, step));
    }

    /** More and more steps, until setting a run up hardly counts and runs no longer get faster. */
    private double warm(Job job, double seconds) {
        double spent = 0;
        double before;
        double last = Double.POSITIVE_INFINITY;
        int steps = FEWEST;
        do {
            before = last;
            last = perStep(job, steps) * steps;
            spent += last;
            steps = last < seconds / 2 ? Math.min(MOST, GROWTH * steps) : steps;
        } while (spent < WARM_UP * seconds
                || last < seconds / 2 && steps < MOST
                || last < FASTER * before);
        return known.get(job);
    }

    private double perStep(Job job, int steps) {
        double step = trial.seconds(job, steps) / steps;
        known.put(job, step);
        return step;
    }

    /** Those that fill the time; up to {@value #PATIENCE} times it if that makes a usual run. */
    private static int steps(Job job, double seconds, double step) {
        double filling = seconds / Math.max(step, 1e-9);
        double usual = job.isFullBatch() ? FEWEST : EPOCHS * (double) job.examples() / job.rows();
        double steps = Math.max(filling, Math.min(usual, PATIENCE * filling));
        return (int) Math.max(FEWEST, Math.min(MOST, steps));
    }
}
