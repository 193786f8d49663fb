package losslab.run;

import losslab.math.Matrix;
import losslab.model.Network;

/** An engine at work on one experiment. Used by one thread at a time. */
public interface Learner extends AutoCloseable {
    /**
     * One step on the training examples {@code order[from] … order[to − 1]}.
     *
     * @param step its number, from 1
     * @param rate the learning rate of this step
     * @param observe whether {@link #vitals} will be asked about it
     * @return the mean loss of the batch before the update, dropout included
     */
    double step(int[] order, int from, int to, int step, double rate, boolean observe);

    /** Gradient norms and update ratios of the last observed step, dead units as of now. */
    Vitals vitals();

    /** Raw outputs in evaluation mode, for inputs as the data set has them. */
    Matrix outputs(Matrix x);

    /** The weights as they are now. */
    Network network();

    @Override
    void close();
}
