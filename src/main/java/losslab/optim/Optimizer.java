package losslab.optim;

import losslab.base.Option;

/**
 * How gradients become changes of the weights. A record of its constants; what it remembers from
 * step to step is kept by the engine in {@code slots()} arrays as long as the weights, all zero at
 * first.
 */
public interface Optimizer extends Option {
    double learningRate();

    Optimizer learningRate(double rate);

    /** How many arrays of memory it needs per weight. */
    int slots();

    /**
     * One step for the weights {@code from} … {@code to − 1}, in place.
     *
     * @param w weights
     * @param g gradient of the mean loss
     * @param memory {@code slots()} arrays, as long as w
     * @param t number of the step, from 1
     * @param rate the learning rate of this step, after the schedule
     */
    void update(float[] w, float[] g, float[][] memory, int from, int to, long t, float rate);

    /** As it is written in the REPL: {@code adam(0.001)}. */
    String name();
}
