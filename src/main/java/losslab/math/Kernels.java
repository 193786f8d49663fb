package losslab.math;

/**
 * Arithmetic on row-major {@code float[]} blocks that lie anywhere in larger arrays: {@code x, xAt}
 * means "the block of x that starts at xAt". Nothing is checked beyond the bounds of the arrays.
 *
 * <p>There are two implementations, one on the JDK's Vector API and one in plain Java. They give
 * the same bits, for every vector width, because the order of each sum is part of the definition:
 * either one after another, or in {@value #LANES} lanes (see {@link Reductions}). The order may
 * depend on the shape, never on the width of a vector or on how rows are divided among threads.
 */
public interface Kernels extends Products, Reductions, Elementwise, FloatFunctions, Updates {
    /** The number of partial sums of a sum in lanes. */
    int LANES = 16;

    /**
     * The fastest kernels here: vectors where the module {@code jdk.incubator.vector} is in the
     * boot layer (and {@code -Dlosslab.vector=false} was not given), plain Java otherwise.
     */
    static Kernels best() {
        return FastestKernels.CHOSEN;
    }

    /** Plain Java, with {@link Math#fma(float, float, float)}. */
    static Kernels scalar() {
        return ScalarKernels.INSTANCE;
    }
}
