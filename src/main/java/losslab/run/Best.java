package losslab.run;

import java.util.Optional;
import losslab.model.Network;

/** The epoch of the lowest validation loss so far, and the weights it had. */
record Best(int epoch, double loss, Optional<Network> network) {
    static Best none() {
        return new Best(0, Double.POSITIVE_INFINITY, Optional.empty());
    }

    /** This one, or the newer one if it is better. */
    Best or(int newer, double newerLoss, Learner learner) {
        return newerLoss < loss ? new Best(newer, newerLoss, Optional.of(learner.network())) : this;
    }

    /** The weights to go back to; whoever asked for early stopping gets the best ones. */
    Optional<Network> restoredBy(Ending ending) {
        boolean kept = ending instanceof Ending.EarlyStop || ending instanceof Ending.Finished;
        return kept ? network : Optional.empty();
    }
}
