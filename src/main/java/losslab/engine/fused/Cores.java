package losslab.engine.fused;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Shares large pieces of a step with helping threads. Ranges are taken as they come, so that a
 * helper whose core is at other work only does less; and every number is computed as it would be
 * alone, so that the bits do not depend on who computed what. {@link Contest} finds out whether it
 * pays.
 *
 * <p>Used by one thread at a time. Helpers that find nothing to do for a while sleep.
 */
final class Cores implements AutoCloseable {
    /** Computes the numbers from … to − 1 of something. */
    interface Range {
        void compute(int from, int to);
    }

    /** In multiply-adds: about 10 µs, from where on waking a helper can pay. */
    private static final long WORTH = 1_000_000;

    private static final int TAKEN = 4; // ranges for each thread, if all do the same
    private static final int GRAIN = 8; // rows: whole tiles of the kernels
    private static final long PATIENCE = 50_000; // nanoseconds until a helper sleeps
    private static final int SPINS = 1_000; // before the core is left to the helper waited for

    private final Thread[] helpers;
    private final Contest contest;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile Range work; // null when there is none; the two below belong to it
    private int end;
    private int grain;
    private volatile Throwable failure; // unchecked
    private volatile boolean closed;
    private long stepBegan;
    private boolean sharing;

    /**
     * @param threads how many compute, the caller included
     */
    Cores(int threads, Contest contest) {
        this.contest = contest;
        helpers = new Thread[threads - 1];
    }

    /** The caller alone. */
    static Cores one() {
        return new Cores(1, new Contest());
    }

    void stepBegins() {
        if (helpers.length > 0) {
            sharing = contest.shares();
            stepBegan = System.nanoTime();
        }
    }

    void stepEnds() {
        if (helpers.length > 0) {
            contest.took(System.nanoTime() - stepBegan);
        }
    }

    /**
     * The numbers 0 … n − 1, here and, where it pays, by the helpers too.
     *
     * @param cost of all of them, in multiply-adds
     */
    void compute(int n, long cost, Range range) {
        if (sharing && cost >= WORTH) {
            share(n, range);
        } else {
            range.compute(0, n);
        }
    }

    private void share(int n, Range range) {
        failure = null;
        end = n;
        int ranges = TAKEN * (helpers.length + 1);
        grain = Math.max(1, n / (ranges * GRAIN)) * GRAIN;
        next.set(0);
        work = range;
        wake();
        try {
            take(range);
        } finally {
            work = null;
            await();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void wake() {
        for (int i = 0; i < helpers.length; i++) {
            if (helpers[i] == null) {
                helpers[i] = new Thread(this::help, "losslab-core-" + (i + 2));
                helpers[i].setDaemon(true);
                helpers[i].start();
            }
            LockSupport.unpark(helpers[i]);
        }
    }

    private void await() {
        for (int spins = 0; busy.get() > 0; spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    private void take(Range range) {
        while (next.get() < end) { // looked at first, lest idle helpers count up without bound
            int from = next.getAndAdd(grain);
            if (from < end) {
                range.compute(from, Math.min(end, from + grain));
            }
        }
    }

    private void help() {
        long idle = System.nanoTime();
        while (!closed) {
            if (work != null) {
                helpOnce();
                idle = System.nanoTime();
            } else if (System.nanoTime() - idle > PATIENCE) {
                LockSupport.park(this);
                idle = System.nanoTime();
            }
            Thread.onSpinWait();
        }
    }

    private void helpOnce() {
        busy.incrementAndGet(); // before the look at the work, so that its end is waited for
        try {
            Range range = work;
            if (range != null) {
                take(range);
            }
        } catch (Throwable t) { // handed on to the caller
            failure = t;
        } finally {
            busy.decrementAndGet();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
