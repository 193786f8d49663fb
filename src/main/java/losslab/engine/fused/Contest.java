package losslab.engine.fused;

/**
 * Whether steps are faster shared than alone, found by trying both for a moment, now and then: it
 * depends on the sizes, on the machine, and on what else it is doing.
 */
class Contest {
    private static final long TRIAL = 20_000_000; // nanoseconds
    private static final long USE = 1_000_000_000; // nanoseconds

    private enum Phase {
        ALONE,
        SHARED,
        USE
    }

    private Phase phase = Phase.ALONE;
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
        if (spent >= (phase == Phase.USE ? USE : TRIAL)) {
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
            default -> phase = Phase.ALONE;
        }
    }
}
