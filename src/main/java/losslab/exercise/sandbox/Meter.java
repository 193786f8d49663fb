package losslab.exercise.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether a process and its descendants have used more since the meter was made than they may. */
public final class Meter implements BooleanSupplier {
    private final Family family;
    private final Limits limits;
    private final long begin = System.nanoTime();
    private final Duration before;

    Meter(Family family, Limits limits) {
        this.family = family;
        this.limits = limits;
        before = family.processor();
    }

    /** Whether the time or the memory is over. */
    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - begin > limits.clock().toNanos()
                || family.processor().minus(before).compareTo(limits.processor()) > 0
                || family.memory() > limits.memory();
    }
}
