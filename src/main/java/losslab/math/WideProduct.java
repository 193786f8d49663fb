package losslab.math;

import static losslab.math.Lanes.WIDTH;

/**
 * C = start + A·B for at least one vector of columns, in tiles of 4 rows by 2 vectors. The inner
 * dimension is cut into blocks that keep a panel of B in the cache; between blocks the sums rest in
 * C, which changes no bit. Element (i, p) of A lies at aAt + i · aRow + p · aStep.
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
        int whole = cols - cols % WIDTH;
        int first = Math.min(inner, BLOCK);
        panels(
                rows, first, whole, a, aAt, aRow, aStep, b, bAt, bRow, bias, biasAt, 0, c, cAt,
                cols);
        for (int p = first; p < inner; p += BLOCK) {
            int block = Math.min(BLOCK, inner - p);
            int aBlock = aAt + p * aStep;
            int bBlock = bAt + p * bRow;
            panels(
                    rows, block, whole, a, aBlock, aRow, aStep, b, bBlock, bRow, c, cAt, cols, c,
                    cAt, cols);
        }
        if (whole < cols) { // the last columns, again from the start, in one vector
            int j = cols - WIDTH;
            int start = bias.length == 0 ? 0 : biasAt + j;
            panel1(
                    rows, inner, a, aAt, aRow, aStep, b, bAt + j, bRow, bias, start, 0, c, cAt + j,
                    cols);
        }
    }

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
        int j = 0;
        for (; j + 2 * WIDTH <= cols; j += 2 * WIDTH) {
            panel2(
                    rows,
                    inner,
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
        if (j < cols) {
            panel1(
                    rows,
                    inner,
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
            VectorTiles.four2(
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
            VectorTiles.one2(
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
