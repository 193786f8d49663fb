package losslab.math;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The three products of a layer, each of 2 · batch · inputs · units operations (a thousandth of
 * that, divided by the microseconds, is GFLOP/s).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class ProductsBenchmark {
    /** batch×inputs×units, the layers of {@code lab bench}. */
    @Param({"500x1x64", "32x784x64", "32x3072x50", "128x784x512"})
    public String layer;

    @Param({"best", "scalar"})
    public String kernels;

    private Kernels on;
    private int batch;
    private int inputs;
    private int units;
    private float[] x;
    private float[] w;
    private float[] bias;
    private float[] z;
    private float[] gradient;
    private float[] dx;

    @Setup
    public void fill() {
        on = kernels.equals("best") ? Kernels.best() : Kernels.scalar();
        int[] sizes = Arrays.stream(layer.split("x")).mapToInt(Integer::parseInt).toArray();
        batch = sizes[0];
        inputs = sizes[1];
        units = sizes[2];
        x = Numbers.normal(batch * inputs, 1);
        w = Numbers.normal(inputs * units, 2);
        bias = Numbers.normal(units, 3);
        z = Numbers.normal(batch * units, 4);
        gradient = new float[inputs * units];
        dx = new float[batch * inputs];
    }

    /** z = x·W + b. */
    @Benchmark
    public float[] forward() {
        on.affine(0, batch, inputs, units, x, 0, w, 0, bias, 0, z, 0);
        return z;
    }

    /** xᵀ·δ. */
    @Benchmark
    public float[] weights() {
        on.transposedProduct(0, inputs, batch, inputs, units, x, 0, z, 0, gradient, 0);
        return gradient;
    }

    /** δ·Wᵀ, with Wᵀ at hand. */
    @Benchmark
    public float[] inputs() {
        on.product(0, batch, units, inputs, z, 0, w, 0, dx, 0);
        return dx;
    }
}
