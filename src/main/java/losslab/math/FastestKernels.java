package losslab.math;

/** Chooses once; only this class names the vector kernels, and only once the module is there. */
final class FastestKernels {
    static final Kernels CHOSEN = choose();

    private FastestKernels() {}

    private static Kernels choose() {
        boolean wanted = !"false".equals(System.getProperty("losslab.vector"));
        boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return wanted && there && VectorKernels.worthwhile()
                ? VectorKernels.instance()
                : Kernels.scalar();
    }
}
