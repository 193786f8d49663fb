package losslab.model;

import losslab.math.Rng;

/**
 * Inverted dropout (Srivastava et al. 2014): in training each input of a layer is kept with
 * probability 1 − share and then multiplied by 1/(1 − share), so that its expectation stays what it
 * is in evaluation, where nothing is dropped.
 *
 * <p>The engines share the masks: those of trained layer i (counted from 0) at a step come from
 * {@code experiment.random("dropout").split(step).split(i)}, example by example.
 */
public final class DropoutMask {
    private DropoutMask() {}

    /**
     * Writes the factors of n inputs, each 0 or 1/(1 − share), one draw each.
     *
     * @param share of the inputs that is dropped, in [0, 1)
     */
    public static void fill(float[] mask, int n, double share, Rng rng) {
        float kept = (float) (1 / (1 - share));
        for (int i = 0; i < n; i++) {
            mask[i] = rng.nextDouble() < share ? 0 : kept;
        }
    }
}
