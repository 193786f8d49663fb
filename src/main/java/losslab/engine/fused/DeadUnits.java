package losslab.engine.fused;

/** Units that are silent: exactly 0 for every example. */
final class DeadUnits {
    private DeadUnits() {}

    /** The share of silent columns among {@code rows × units} outputs. */
    static double share(int rows, int units, float[] a) {
        boolean[] alive = new boolean[units];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < units; j++) {
                alive[j] |= a[i * units + j] != 0;
            }
        }
        int dead = 0;
        for (boolean lives : alive) {
            dead += lives ? 0 : 1;
        }
        return (double) dead / units;
    }
}
