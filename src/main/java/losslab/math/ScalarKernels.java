package losslab.math;

/** The kernels in plain Java: the reference, and the fallback where there is no Vector API. */
final class ScalarKernels
        implements Kernels,
                ScalarProducts,
                ScalarReductions,
                ScalarElementwise,
                ScalarFunctions,
                ScalarUpdates {
    static final Kernels INSTANCE = new ScalarKernels();

    private ScalarKernels() {}
}
