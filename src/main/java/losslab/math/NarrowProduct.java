package losslab.math;

import static losslab.math.Lanes.WIDTH;

/**
 * C = start + A·B for fewer columns than a vector has lanes. A whole vector is computed: its lanes
 * beyond the last column hold what chance put behind B's row, and are written over the next row of
 * C, which is written afterwards. Where that would pass the end of B or of C's rows, the work is
 * done with room to spare or one by one.
 */
final class NarrowProduct {
    private NarrowProduct() {}

    static void rows(
            int rows,
            int inner,
            int cols,
            float[] a,
            int aAt,
            int aRow,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] bias,
            int biasAt,
            float[] c,
            int cAt) {
        float[] start = new float[WIDTH];
        if (bias.length > 0) {
            System.arraycopy(bias, biasAt, start, 0, cols);
        }
        int readable = Math.min(inner, Math.floorDiv(b.length - bAt - WIDTH, bRow) + 1);
        int chains = Math.max(0, readable);
        int i = 0;
        for (; (rows - i - 3) * cols >= WIDTH; i += 4) {
            VectorTiles.four1(
                    chains,
                    a,
                    aAt + i * aRow,
                    aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    0,
                    0,
                    c,
                    cAt + i * cols,
                    cols);
        }
        float[] row = new float[WIDTH];
        for (; i < rows; i++) {
            VectorTiles.one1(chains, a, aAt + i * aRow, aStep, b, bAt, bRow, start, 0, row, 0);
            System.arraycopy(row, 0, c, cAt + i * cols, cols);
        }
        finish(rows, chains, inner, cols, a, aAt, aRow, aStep, b, bAt, bRow, c, cAt);
    }

    /** The last rows of B, from {@code chains} on, number by number. */
    private static void finish(
            int rows,
            int chains,
            int inner,
            int cols,
            float[] a,
            int aAt,
            int aRow,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] c,
            int cAt) {
        for (int i = 0; i < rows && chains < inner; i++) {
            int to = cAt + i * cols;
            for (int p = chains; p < inner; p++) {
                float factor = a[aAt + i * aRow + p * aStep];
                for (int j = 0; j < cols; j++) {
                    c[to + j] = Math.fma(factor, b[bAt + p * bRow + j], c[to + j]);
                }
            }
        }
    }
}
