package losslab.run;

import losslab.base.Text;

/** Why a run ended. */
public sealed interface Ending {
    /** In the current language. */
    String text();

    /** All epochs done. */
    record Finished() implements Ending {
        @Override
        public String text() {
            return Text.get("run.finished");
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The validation loss did not improve any more; the weights of the best epoch were restored.
     */
    record EarlyStop(int bestEpoch) implements Ending {
        @Override
        public String text() {
            return Text.get("run.earlyStop", bestEpoch);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** The loss of a batch was NaN or infinite at this step (from 1). */
    record Diverged(int step) implements Ending {
        @Override
        public String text() {
            return Text.get("run.diverged", step);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Someone pressed Ctrl-C after this many steps. */
    record Interrupted(int step) implements Ending {
        @Override
        public String text() {
            return Text.get("run.interrupted", step);
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
