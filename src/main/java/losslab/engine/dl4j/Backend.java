package losslab.engine.dl4j;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * ND4J made ready for small networks: one thread per run. Its own threads cost more than they bring
 * on layers of this size, and several runs can train side by side.
 */
final class Backend {
    private Backend() {}

    /** For the calling thread and for the whole process; asking again is cheap. */
    static void oneThread() {
        // asking for the environment first is what finds the backend
        Nd4j.getEnvironment().setMaxThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1); // per thread
        Nd4j.factory().blas().setMaxThreads(1);
    }
}
