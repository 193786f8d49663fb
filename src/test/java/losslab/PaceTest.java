package losslab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void theFirstMomentsSayNothing() {
        assertEquals(Optional.empty(), new Pace(100, 0).secondsLeft(1, SECOND / 5));
    }

    @Test
    void anEvenPaceIsKept() {
        Pace pace = new Pace(100, 0);
        for (int step = 1; step <= 9; step++) {
            pace.secondsLeft(step, step * SECOND);
        }
        assertEquals(90.0, pace.secondsLeft(10, 10 * SECOND).orElseThrow(), 1e-9);
    }

    /** One step in the first second, then a hundred in each: the mean says 2.5 times too much. */
    @Test
    void aSlowBeginningIsForgotten() {
        Pace pace = new Pace(1_000, 0);
        pace.secondsLeft(1, SECOND);
        pace.secondsLeft(101, 2 * SECOND);
        pace.secondsLeft(201, 3 * SECOND);
        assertEquals(7.0, pace.secondsLeft(300, 399 * SECOND / 100).orElseThrow(), 0.1);
    }
}
