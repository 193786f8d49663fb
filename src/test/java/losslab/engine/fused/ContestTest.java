package losslab.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContestTest {
    private static final long MILLISECOND = 1_000_000;

    private final Contest contest = new Contest();

    /** Steps of these times, alone and shared, for so many seconds; how many were shared. */
    private double shared(long alone, long together, double seconds) {
        double all = 0;
        double shared = 0;
        while (all < seconds * 1_000 * MILLISECOND) {
            boolean shares = contest.shares();
            long nanos = shares ? together : alone;
            contest.took(nanos);
            all += nanos;
            shared += shares ? nanos : 0;
        }
        return shared / all;
    }

    @Test
    void beginsAlone() {
        assertFalse(contest.shares());
    }

    @Test
    void theFasterIsUsedNearlyAlways() {
        assertEquals(1, shared(3 * MILLISECOND, 2 * MILLISECOND, 10), 0.05);
    }

    @Test
    void theSlowerNearlyNever() {
        assertEquals(0, shared(2 * MILLISECOND, 3 * MILLISECOND, 10), 0.05);
    }

    @Test
    void whenTheMachineIsBusyElsewhereItChangesItsMind() {
        assertTrue(shared(3 * MILLISECOND, 2 * MILLISECOND, 3) > 0.9);
        assertTrue(shared(3 * MILLISECOND, 9 * MILLISECOND, 10) < 0.2);
    }
}
