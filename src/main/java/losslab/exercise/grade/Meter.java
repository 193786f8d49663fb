package losslab.exercise.grade;

import java.time.Duration;
import java.util.stream.Stream;

/** What a process and its descendants have used since the meter was made. */
final class Meter {
    private final ProcessHandle process;
    private final Limits limits;
    private final long begin = System.nanoTime();
    private final Duration before;

    Meter(ProcessHandle process, Limits limits) {
        this.process = process;
        this.limits = limits;
        before = processor();
    }

    boolean exceeded() {
        return System.nanoTime() - begin > limits.clock().toNanos()
                || processor().minus(before).compareTo(limits.processor()) > 0;
    }

    private Duration processor() {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
