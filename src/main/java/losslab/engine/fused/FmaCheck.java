package losslab.engine.fused;

import losslab.base.Progress;
import losslab.base.Text;

/**
 * Warns, once, of a processor without a fused multiply-add instruction: Java then computes {@link
 * Math#fma} with decimal numbers of any length, a thousand times slower, to the same bits.
 */
final class FmaCheck {
    private static final int CALLS = 2_000;

    /**
     * With the instruction a call takes nanoseconds even in the interpreter; without, about 1 µs.
     */
    private static final long MOST_NANOS_PER_CALL = 300;

    private static final boolean SLOW = isSlow();

    static {
        if (SLOW) {
            Progress.notice(Text.get("engine.noFma"));
        }
    }

    private FmaCheck() {}

    /** The first call measures, and warns if there is reason to. */
    static boolean slow() {
        return SLOW;
    }

    private static boolean isSlow() {
        long best = Long.MAX_VALUE;
        float sum = 0;
        for (int round = 0; round < 3; round++) { // the best of three: other work is no reason
            long begin = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                sum = Math.fma(0.1f, i, 0.9f * sum);
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best > CALLS * MOST_NANOS_PER_CALL && !Float.isNaN(sum);
    }
}
