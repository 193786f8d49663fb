package losslab.math;

import static losslab.math.Lanes.WIDTH;

/**
 * C = start + A·B for at least one vector of columns, in tiles of 8 or 4 rows by 2 vectors. The
 * inner dimension is cut into blocks that keep a panel of B in the cache; between blocks the sums
 * rest in C, which changes no bit. Element (i, p) of A lies at aAt + i · aRow + p · aStep.
 */
final class WideProduct {
    private static final int BLOCK = 128;

    private WideProduct() {}

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
        int first = Math.min(inner, BLOCK);
        panels(rows, first, cols, a, aAt, aRow, aStep, b, bAt, bRow, bias, biasAt, 0, c, cAt, cols);
        for (int p = first; p < inner; p += BLOCK) {
            int block = Math.min(BLOCK, inner - p);
            int aBlock = aAt + p * aStep;
            int bBlock = bAt + p * bRow;
            panels(
                    rows, block, cols, a, aBlock, aRow, aStep, b, bBlock, bRow, c, cAt, cols, c,
                    cAt, cols);
        }
    }

    /**
     * A first vector of columns alone if their number is odd, then pairs. The very last vector ends
     * with the row: it may overlap the other of its pair, which it was loaded together with, so
     * that the columns in common are computed twice and alike.
     */
    private static void panels(
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
            float[] start,
            int startAt,
            int startRow,
            float[] c,
            int cAt,
            int cRow) {
        int vectors = (cols + WIDTH - 1) / WIDTH;
        if (vectors % 2 == 1) {
            panel1(
                    rows, inner, a, aAt, aRow, aStep, b, bAt, bRow, start, startAt, startRow, c,
                    cAt, cRow);
        }
        for (int v = vectors % 2; v < vectors; v += 2) {
            int j = v * WIDTH;
            int second = Math.min(WIDTH, cols - WIDTH - j);
            panel2(
                    rows,
                    inner,
                    second,
                    a,
                    aAt,
                    aRow,
                    aStep,
                    b,
                    bAt + j,
                    bRow,
                    start,
                    startAt + j,
                    startRow,
                    c,
                    cAt + j,
                    cRow);
        }
    }

    private static void panel2(
            int rows,
            int inner,
            int second,
            float[] a,
            int aAt,
            int aRow,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] start,
            int startAt,
            int startRow,
            float[] c,
            int cAt,
            int cRow) {
        int i = 0;
        for (; Lanes.PLENTY && i + 8 <= rows; i += 8) {
            TallTile.eight2(
                    inner,
                    second,
                    a,
                    aAt + i * aRow,
                    aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    startAt + i * startRow,
                    startRow,
                    c,
                    cAt + i * cRow,
                    cRow);
        }
        for (; i + 4 <= rows; i += 4) {
            VectorTiles.four2(
                    inner,
                    second,
                    a,
                    aAt + i * aRow,
                    aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    startAt + i * startRow,
                    startRow,
                    c,
                    cAt + i * cRow,
                    cRow);
        }
        for (; i < rows; i++) {
            VectorTiles.one2(
                    inner,
                    second,
                    a,
                    aAt + i * aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    startAt + i * startRow,
                    c,
                    cAt + i * cRow);
        }
    }

    private static void panel1(
            int rows,
            int inner,
            float[] a,
            int aAt,
            int aRow,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] start,
            int startAt,
            int startRow,
            float[] c,
            int cAt,
            int cRow) {
        int i = 0;
        for (; i + 4 <= rows; i += 4) {
            VectorTiles.four1(
                    inner,
                    a,
                    aAt + i * aRow,
                    aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    startAt + i * startRow,
                    startRow,
                    c,
                    cAt + i * cRow,
                    cRow);
        }
        for (; i < rows; i++) {
            VectorTiles.one1(
                    inner,
                    a,
                    aAt + i * aRow,
                    aStep,
                    b,
                    bAt,
                    bRow,
                    start,
                    startAt + i * startRow,
                    c,
                    cAt + i * cRow);
        }
    }
}
