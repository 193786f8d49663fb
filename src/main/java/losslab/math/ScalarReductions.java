package losslab.math;

/** The orders of {@link Reductions}, written out. */
interface ScalarReductions extends Reductions {
    @Override
    default float dot(int n, float[] x, int xAt, float[] y, int yAt) {
        return ScalarDot.from(0, n, x, xAt, y, yAt);
    }

    @Override
    default double sumOfSquares(int n, float[] x, int xAt) {
        return Squares.sum(n, x, xAt);
    }

    @Override
    default double squaredDistance(int n, float[] x, int xAt, float[] y, int yAt) {
        return Squares.distance(n, x, xAt, y, yAt);
    }

    @Override
    default void columnSums(
            int from, int to, int rows, int cols, float[] a, int aAt, float[] out, int outAt) {
        for (int j = from; j < to; j++) {
            out[outAt + j] = 0;
        }
        for (int i = 0; i < rows; i++) {
            for (int j = from; j < to; j++) {
                out[outAt + j] += a[aAt + i * cols + j];
            }
        }
    }
}
