package losslab.run;

/** Looks at a hidden layer's outputs and keeps count of the units that were 0 every time. */
public final class SilentUnits {
    private final boolean[] alive;

    public SilentUnits(int units) {
        alive = new boolean[units];
    }

    /**
     * @param count how many outputs to look at: example by example, unit by unit
     * @param pixels how many outputs of an example belong to one unit, side by side
     */
    public void look(float[] outputs, int count, int pixels) {
        for (int i = 0; i < count; i++) {
            alive[i / pixels % alive.length] |= outputs[i] != 0;
        }
    }

    /** The share of units that were silent. */
    public double share() {
        int silent = 0;
        for (boolean lives : alive) {
            silent += lives ? 0 : 1;
        }
        return (double) silent / alive.length;
    }
}
