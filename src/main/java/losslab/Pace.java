package losslab;

import java.util.Optional;

/**
 * How long the rest will take, at the pace of about the later half of the time so far. The first
 * steps, up to a hundred times slower until the virtual machine has compiled them, are forgotten.
 */
final class Pace {
    private static final double TO_NANOS = 1e9;
    private static final long SILENT = 300_000_000; // nanoseconds in which any guess is wild

    private final int steps;
    private final long begin;
    private Mark older;
    private Mark newer;

    private record Mark(int step, long time) {}

    /**
     * @param begin in nanoseconds, as are all times here
     */
    Pace(int steps, long begin) {
        this.steps = steps;
        this.begin = begin;
        this.older = new Mark(0, begin);
        this.newer = older;
    }

    /** Nothing in the first moments. */
    Optional<Double> secondsLeft(int step, long now) {
        long elapsed = now - begin;
        if (elapsed < SILENT) {
            newer = new Mark(step, now);
            return Optional.empty();
        }
        if (elapsed >= 2 * (newer.time - begin)) {
            older = newer;
            newer = new Mark(step, now);
        }
        int since = step - older.step;
        double perStep =
                since > 0 ? (now - older.time) / TO_NANOS / since : elapsed / TO_NANOS / step;
        return Optional.of(perStep * (steps - step));
    }
}
