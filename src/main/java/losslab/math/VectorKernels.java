package losslab.math;

/** The kernels on the Vector API, in vectors of the width the machine prefers. */
final class VectorKernels
        implements Kernels,
                VectorProducts,
                VectorReductions,
                VectorElementwise,
                VectorFunctions,
                VectorUpdates {
    private VectorKernels() {}

    static Kernels instance() {
        return new VectorKernels();
    }

    /** Without vectors in the machine every operation of the API would be a call. */
    static boolean worthwhile() {
        return Lanes.WIDTH >= 4;
    }
}
