package losslab.math;

/**
 * Sums. "In lanes" means: with q the largest multiple of 16 not above n, lane l adds up the
 * elements l, l + 16, … below q, one after another from zero; the 16 lanes are halved four times,
 * lane l + 8 being added to lane l, then l + 4, l + 2, l + 1; the elements from q on follow one by
 * one.
 */
public interface Reductions {
    /** Σ xᵢyᵢ in lanes of fused multiply-adds. */
    float dot(int n, float[] x, int xAt, float[] y, int yAt);

    /** Σ xᵢ² in lanes of doubles: neither over- nor underflows where the floats did not. */
    double sumOfSquares(int n, float[] x, int xAt);

    /** Σ (xᵢ − yᵢ)² in lanes of doubles. */
    double squaredDistance(int n, float[] x, int xAt, float[] y, int yAt);

    /**
     * The sums of the columns from (included) to (excluded) of A (rows × cols) into {@code out} at
     * {@code outAt + column}, row after row from zero: the gradient of a bias.
     */
    void columnSums(
            int from, int to, int rows, int cols, float[] a, int aAt, float[] out, int outAt);
}
