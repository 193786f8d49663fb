package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process and all that it ever brought into the world, as far as somebody looked: a child whose
 * parent ends is adopted by another process, but it stays known here.
 */
final class Family {
    private static final long PATIENCE_SECONDS = 10;
    private static final int USER_TIME = 11; // among the fields after the name, see proc(5)
    private static final int TICK_MILLIS = 10;
    private static final int ROUNDS = 100; // a zombie nobody buries looks alive for ever

    private final Process first;
    private final boolean nested;
    private final Set<ProcessHandle> members = new LinkedHashSet<>();

    /**
     * @param nested whether the first waits for a child whose end is the end of all others
     */
    Family(Process first, boolean nested) {
        this.first = first;
        this.nested = nested;
    }

    boolean isAlive() {
        return first.isAlive();
    }

    /** Used by the living ones and those of their children that they have buried. */
    synchronized Duration processor() {
        look();
        return members.stream().map(Family::processor).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration processor(ProcessHandle one) {
        try {
            String stat = Files.readString(Path.of("/proc/" + one.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, USER_TIME, USER_TIME + 4) // its own, and its children's
                    .map(ticks -> Duration.ofMillis(Long.parseLong(ticks) * TICK_MILLIS))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException endedOrNotLinux) {
            return one.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    /** Resident in memory, in bytes; 0 where the system does not tell. */
    synchronized long memory() {
        return members.stream().mapToLong(Family::resident).sum();
    }

    private static long resident(ProcessHandle one) {
        try {
            return Files.readAllLines(Path.of("/proc/" + one.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException endedOrNotLinux) {
            return 0;
        }
    }

    private void look() {
        members.add(first.toHandle());
        first.descendants().forEach(members::add);
        if (!nested) { // otherwise nobody is adopted by strangers
            Set.copyOf(members).forEach(one -> one.descendants().forEach(members::add));
        }
        members.removeIf(one -> !one.isAlive());
    }

    /** Ends them all, and waits for it. */
    synchronized void kill() {
        look();
        if (nested && first.children().findAny().isPresent()) {
            first.children().forEach(ProcessHandle::destroyForcibly);
            awaitEnd(); // it comes when all others are gone
        }
        first.destroyForcibly();
        awaitEnd();
        for (int i = 0; i < ROUNDS && !members.isEmpty(); i++) { // new ones may still be born
            members.forEach(ProcessHandle::destroyForcibly);
            look();
        }
    }

    private void awaitEnd() {
        try {
            first.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            first.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            first.destroyForcibly();
        }
    }
}
