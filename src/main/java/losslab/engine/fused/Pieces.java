package losslab.engine.fused;

import losslab.math.Matrix;

/**
 * The examples of a step, one piece after another in contiguous arrays: where they stand if the
 * whole training set is the batch, which keeps its order, and else gathered.
 */
final class Pieces {
    private final Matrix allX;
    private final Matrix allY;

    /** The inputs of the piece begin at {@link #xAt}, its targets at 0. */
    final float[] x;

    final float[] y;
    int xAt;

    /**
     * @param batchSize examples of a step
     * @param most examples of a piece
     */
    Pieces(Matrix allX, Matrix allY, int batchSize, int most) {
        this.allX = allX;
        this.allY = allY;
        int rows = Math.min(most, batchSize);
        x = batchSize == allX.rows() ? allX.shared() : new float[rows * allX.cols()];
        y = rows == allX.rows() ? allY.shared() : new float[rows * allY.cols()];
    }

    void load(int[] order, int from, int to) {
        if (x == allX.shared()) {
            xAt = from * allX.cols();
        } else {
            gather(allX, order, from, to, x);
        }
        if (y != allY.shared()) {
            gather(allY, order, from, to, y);
        }
    }

    private static void gather(Matrix all, int[] order, int from, int to, float[] out) {
        int n = all.cols();
        for (int i = from; i < to; i++) {
            System.arraycopy(all.shared(), order[i] * n, out, (i - from) * n, n);
        }
    }
}
