package losslab.math;

import java.util.Arrays;

/** Products row by row: C's row is begun, then A's elements bring in B's rows one after another. */
interface ScalarProducts extends Products {
    @Override
    default void product(
            int from,
            int to,
            int inner,
            int cols,
            float[] a,
            int aAt,
            float[] b,
            int bAt,
            float[] c,
            int cAt) {
        for (int i = from; i < to; i++) {
            if (cols == 1) {
                c[cAt + i] = ScalarDot.from(0, inner, a, aAt + i * inner, b, bAt);
            } else {
                int row = cAt + i * cols;
                Arrays.fill(c, row, row + cols, 0);
                addRows(inner, cols, a, aAt + i * inner, 1, b, bAt, c, row);
            }
        }
    }

    @Override
    default void affine(
            int from,
            int to,
            int inner,
            int cols,
            float[] a,
            int aAt,
            float[] b,
            int bAt,
            float[] bias,
            int biasAt,
            float[] c,
            int cAt) {
        for (int i = from; i < to; i++) {
            if (cols == 1) {
                c[cAt + i] = ScalarDot.from(bias[biasAt], inner, a, aAt + i * inner, b, bAt);
            } else {
                int row = cAt + i * cols;
                System.arraycopy(bias, biasAt, c, row, cols);
                addRows(inner, cols, a, aAt + i * inner, 1, b, bAt, c, row);
            }
        }
    }

    @Override
    default void transposedProduct(
            int from,
            int to,
            int inner,
            int rows,
            int cols,
            float[] a,
            int aAt,
            float[] b,
            int bAt,
            float[] c,
            int cAt) {
        Arrays.fill(c, cAt + from * cols, cAt + to * cols, 0);
        if (cols == 1) { // the same chains, along rows of A
            addRows(inner, to - from, b, bAt, 1, a, aAt + from, rows, c, cAt + from);
            return;
        }
        for (int i = from; i < to; i++) {
            addRows(inner, cols, a, aAt + i, rows, b, bAt, cols, c, cAt + i * cols);
        }
    }

    private static void addRows(
            int inner,
            int cols,
            float[] a,
            int aAt,
            int aStep,
            float[] b,
            int bAt,
            float[] c,
            int cAt) {
        addRows(inner, cols, a, aAt, aStep, b, bAt, cols, c, cAt);
    }

    /** c += Σ a[p · aStep] · (row p of B, rows being bRow apart). */
    private static void addRows(
            int inner,
            int cols,
            float[] a,
            int aAt,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] c,
            int cAt) {
        for (int p = 0; p < inner; p++) {
            float factor = a[aAt + p * aStep];
            int row = bAt + p * bRow;
            for (int j = 0; j < cols; j++) {
                c[cAt + j] = Math.fma(factor, b[row + j], c[cAt + j]);
            }
        }
    }
}
