package losslab.math;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Functions and an optimiser's step, per number; {@code strictTanh} is what they stand in for. Not
 * inlined into the harness, whose loop together with them passes the size up to which C2 inlines:
 * vectors are then kept on the heap, at six times the cost.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ArraysBenchmark.N)
@Fork(1)
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class ArraysBenchmark {
    static final int N = 4_096;

    @Param({"best", "scalar"})
    public String kernels;

    private final float[] x = Numbers.normal(N, 5);
    private final float[] positive = new float[N];
    private final float[] out = new float[N];
    private final float[] m = new float[N];
    private final float[] v = new float[N];
    private final float[] w = Numbers.normal(N, 6);
    private Kernels on;

    @Setup
    public void choose() {
        on = kernels.equals("best") ? Kernels.best() : Kernels.scalar();
        for (int i = 0; i < N; i++) {
            positive[i] = Math.abs(x[i]);
        }
    }

    @Benchmark
    public float[] exp() {
        on.exp(N, x, 0, out, 0);
        return out;
    }

    @Benchmark
    public float[] log() {
        on.log(N, positive, 0, out, 0);
        return out;
    }

    @Benchmark
    public float[] tanh() {
        on.tanh(N, x, 0, out, 0);
        return out;
    }

    @Benchmark
    public float[] sigmoid() {
        on.sigmoid(N, x, 0, out, 0);
        return out;
    }

    @Benchmark
    public float[] adam() {
        on.adam(N, 1e-9f, 1, 0.9f, 0.999f, 1e-8f, x, 0, m, 0, v, 0, w, 0);
        return w;
    }

    /** {@link StrictMath}, number by number. */
    @Benchmark
    public float[] strictTanh() {
        for (int i = 0; i < N; i++) {
            out[i] = (float) StrictMath.tanh(x[i]);
        }
        return out;
    }
}
