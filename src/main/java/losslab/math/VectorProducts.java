package losslab.math;

/** Which of the vector products suits the shape. */
interface VectorProducts extends Products {
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
        affine(from, to, inner, cols, a, aAt, b, bAt, VectorTiles.NOTHING, 0, c, cAt);
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
        if (cols == 1) {
            VectorDot.rows(from, to, inner, a, aAt, b, bAt, bias, biasAt, c, cAt);
            return;
        }
        int aFrom = aAt + from * inner;
        int cFrom = cAt + from * cols;
        rows(to - from, inner, cols, a, aFrom, inner, 1, b, bAt, cols, bias, biasAt, c, cFrom);
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
        if (cols == 1) { // the same chains, along rows of A
            rows(
                    1,
                    inner,
                    to - from,
                    b,
                    bAt,
                    inner,
                    1,
                    a,
                    aAt + from,
                    rows,
                    VectorTiles.NOTHING,
                    0,
                    c,
                    cAt + from);
            return;
        }
        rows(
                to - from,
                inner,
                cols,
                a,
                aAt + from,
                1,
                rows,
                b,
                bAt,
                cols,
                VectorTiles.NOTHING,
                0,
                c,
                cAt + from * cols);
    }

    private static void rows(
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
        if (cols < Lanes.WIDTH) {
            NarrowProduct.rows(
                    rows, inner, cols, a, aAt, aRow, aStep, b, bAt, bRow, bias, biasAt, c, cAt);
        } else {
            WideProduct.rows(
                    rows, inner, cols, a, aAt, aRow, aStep, b, bAt, bRow, bias, biasAt, c, cAt);
        }
    }
}
