package losslab.exercise.sandbox;

import java.time.Duration;
import losslab.base.Check;

/**
 * What a process may use for one question or test. Processor time is the limit that matters, since
 * it does not depend on what else the machine does; the clock stops what waits.
 *
 * @param megabytes of heap
 */
public record Limits(Duration processor, Duration clock, int megabytes) {
    private static final int BESIDES = 448; // megabytes: classes, code, stacks, direct buffers

    public Limits {
        Check.above("processor", seconds(processor), 0, "2 s");
        Check.above("clock", seconds(clock), 0, "20 s");
        Check.atLeast("megabytes", megabytes, 16, "64");
    }

    /** For a hidden test that says nothing else. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(2), Duration.ofSeconds(20), 64);
    }

    /** The same with other seconds of processor time, and ten times as many by the clock. */
    public Limits withSeconds(double seconds) {
        long millis = Math.round(1e3 * seconds);
        return new Limits(Duration.ofMillis(millis), Duration.ofMillis(10 * millis), megabytes);
    }

    /** Heap and all else that a process and its children may hold, in bytes. */
    long memory() {
        return (long) (megabytes + BESIDES) << 20;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
