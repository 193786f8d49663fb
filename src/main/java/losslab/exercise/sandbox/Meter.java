package losslab.exercise.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether a process and its descendants have used more since the meter was made than they may. */
public final class Meter implements BooleanSupplier {
    private final Family family;
    private final Limits limits;
    private final Disk disk;
    private final long begin = System.nanoTime();
    private final Duration before;

    Meter(Family family, Limits limits, Disk disk) {
        this.family = family;
        this.limits = limits;
        this.disk = disk;
        before = family.processor();
    }

    /** Whether the time, the memory or the disk is over. */
    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - begin > limits.clock().toNanos()
                || family.processor().minus(before).compareTo(limits.processor()) > 0
                || isGreedy();
    }

    /** Whether it is the memory or the disk. */
    public boolean isGreedy() {
        return family.memory() > limits.memory() || disk.isOver();
    }
}
