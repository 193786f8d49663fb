package losslab.math;

/**
 * Products of matrices. The rows from (included) to (excluded) of the result are written, so that
 * threads can share the work; all blocks are contiguous, and the result overlaps no argument.
 *
 * <p>Every element of a result is a chain of fused multiply-adds over the inner dimension in
 * ascending order, begun with the bias or with zero. The one exception is a product with a single
 * column: there an element is a {@link Reductions#dot dot product} in lanes, begun with the bias.
 */
public interface Products {
    /** C = A·B: A is … × inner, B inner × cols, C … × cols. */
    void product(
            int from,
            int to,
            int inner,
            int cols,
            float[] a,
            int aAt,
            float[] b,
            int bAt,
            float[] c,
            int cAt);

    /** C = A·B + bias, the bias being one row of cols numbers: the forward pass of a layer. */
    void affine(
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
            int cAt);

    /**
     * C = Aᵀ·B: A is inner × rows, B inner × cols, C rows × cols: the gradient of the weights, with
     * inner the batch. Always a chain over inner, for a single column too.
     *
     * @param from the first row of C written, at most {@code rows}
     */
    void transposedProduct(
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
            int cAt);

    /**
     * Bᵀ (cols × rows) into {@code out}, which overlaps B nowhere. The backward pass A·Wᵀ is this,
     * once per step, and then {@link #product}; a W of one column needs no transposing.
     */
    default void transpose(int rows, int cols, float[] b, int bAt, float[] out, int outAt) {
        int j = 0;
        for (; j + 4 <= cols; j += 4) { // four rows of the result are written side by side
            int to0 = outAt + j * rows;
            int to1 = to0 + rows;
            int to2 = to1 + rows;
            int to3 = to2 + rows;
            for (int i = 0, from = bAt + j; i < rows; i++, from += cols) {
                out[to0 + i] = b[from];
                out[to1 + i] = b[from + 1];
                out[to2 + i] = b[from + 2];
                out[to3 + i] = b[from + 3];
            }
        }
        for (; j < cols; j++) {
            for (int i = 0; i < rows; i++) {
                out[outAt + j * rows + i] = b[bAt + i * cols + j];
            }
        }
    }
}
