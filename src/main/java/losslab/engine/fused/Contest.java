package losslab.engine.fused;

/**
 * Whether steps are faster shared than alone, found by trying both for a moment, now and then: it
 * depends on the sizes, on the machine, and on what else it is doing.
 */
class Contest {
    private static final long FIRST_USE = 32_000_000; // nanoseconds
    private static final long LAST_USE = 1_024_000_000;
    private static final int TRIALS = 32; // in the time of their winner's use

    private enum Phase {
        ALONE,
        SHARED,
        USE
    }

    private Phase phase = Phase.ALONE;
    private long use = FIRST_USE; // grows: what is new to the compiler is soon tried again
    private boolean sharedWon;
    private double alone; // nanoseconds a step
    private long spent; // in this phase
    private int steps;

    /** For the step to come. */
    boolean shares() {
        return phase == Phase.SHARED || phase == Phase.USE && sharedWon;
    }

    /** The step took so many nanoseconds. */
    void took(long nanos) {
        spent += nanos;
        steps++;
        if (spent >= (phase == Phase.USE ? use : use / TRIALS)) {
            end((double) spent / steps);
            spent = 0;
            steps = 0;
        }
    }

    private void end(double mean) {
        switch (phase) {
            case ALONE -> {
                alone = mean;
                phase = Phase.SHARED;
            }
            case SHARED -> {
                sharedWon = mean < alone;
                phase = Phase.USE;
            }
            case USE -> {
                use = Math.min(LAST_USE, 2 * use);
                phase = Phase.ALONE;
            }
        }
    }
}
