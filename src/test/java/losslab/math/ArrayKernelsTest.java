package losslab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reductions, elementwise kernels and updates: hand arithmetic, and the same bits in vectors. */
class ArrayKernelsTest {
    private static final Kernels VECTOR = VectorKernels.instance();

    /** Changes w, x, y or z, from element 1 on, n of them. */
    interface Kernel {
        void run(Kernels kernels, int n, float[] w, float[] x, float[] y, float[] z);
    }

    private static final Map<String, Kernel> KERNELS = new TreeMap<>();

    static {
        KERNELS.put("scale", (k, n, w, x, y, z) -> k.scale(n, 0.3f, w, 1));
        KERNELS.put("axpy", (k, n, w, x, y, z) -> k.axpy(n, 0.3f, x, 1, w, 1));
        KERNELS.put("times", (k, n, w, x, y, z) -> k.times(n, x, 1, y, 1, w, 1));
        KERNELS.put("relu", (k, n, w, x, y, z) -> k.relu(n, x, 1, w, 1));
        KERNELS.put("reluGradient", (k, n, w, x, y, z) -> k.reluGradient(n, x, 1, y, 1, w, 1));
        KERNELS.put("momentum", (k, n, w, x, y, z) -> k.momentum(n, 0.1f, 0.9f, x, 1, y, 1, w, 1));
        KERNELS.put("nesterov", (k, n, w, x, y, z) -> k.nesterov(n, 0.1f, 0.9f, x, 1, y, 1, w, 1));
        KERNELS.put(
                "adam",
                (k, n, w, x, y, z) ->
                        k.adam(n, 0.01f, 1.5f, 0.9f, 0.999f, 1e-8f, x, 1, y, 1, z, 1, w, 1));
        KERNELS.put("exp", (k, n, w, x, y, z) -> k.exp(n, x, 1, w, 1));
        KERNELS.put("expm1", (k, n, w, x, y, z) -> k.expm1(n, x, 1, w, 1));
        KERNELS.put("log", (k, n, w, x, y, z) -> k.log(n, x, 1, w, 1));
        KERNELS.put("tanh", (k, n, w, x, y, z) -> k.tanh(n, x, 1, w, 1));
        KERNELS.put("sigmoid", (k, n, w, x, y, z) -> k.sigmoid(n, x, 1, w, 1));
        KERNELS.put("softplus", (k, n, w, x, y, z) -> k.softplus(n, x, 1, w, 1));
        KERNELS.put("tanh in place", (k, n, w, x, y, z) -> k.tanh(n, w, 1, w, 1));
        KERNELS.put("softplus in place", (k, n, w, x, y, z) -> k.softplus(n, w, 1, w, 1));
        KERNELS.put(
                "sums",
                (k, n, w, x, y, z) -> {
                    w[0] = k.dot(n, x, 1, y, 1);
                    w[1] = (float) k.sumOfSquares(n, x, 1);
                    w[2] = (float) k.squaredDistance(n, x, 1, y, 1);
                });
    }

    static Stream<String> names() {
        return KERNELS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void sameBitsForEveryTail(String name) {
        Kernel kernel = KERNELS.get(name);
        for (int n = 0; n <= 67; n++) {
            int[] scalar = run(kernel, Kernels.scalar(), n, name.equals("sums"));
            int[] vector = run(kernel, VECTOR, n, name.equals("sums"));
            assertArrayEquals(scalar, vector, name + " of " + n);
        }
    }

    private static int[] run(Kernel kernel, Kernels kernels, int n, boolean tame) {
        float[][] arrays = new float[4][];
        for (int i = 0; i < 4; i++) {
            arrays[i] = tame ? Numbers.normal(n + 3, n + i) : Numbers.wild(n + 3, n + i);
        }
        kernel.run(kernels, n, arrays[0], arrays[1], arrays[2], arrays[3]);
        int[] bits = new int[4 * (n + 3)];
        for (int i = 0; i < 4; i++) {
            System.arraycopy(Numbers.bits(arrays[i]), 0, bits, i * (n + 3), n + 3);
        }
        return bits;
    }

    @Test
    void dotKeepsItsOrder() {
        float[] x = Numbers.normal(83, 1);
        float[] y = Numbers.normal(83, 2);
        assertEquals(ProductsTest.inOrder(0, x, y), Kernels.scalar().dot(83, x, 0, y, 0));
        assertEquals(ProductsTest.inOrder(0, x, y), VECTOR.dot(83, x, 0, y, 0));
    }

    @Test
    void squaresNeitherOverflowNorVanish() {
        float[] x = new float[40];
        Arrays.fill(x, 1e30f);
        assertEquals(40e60, VECTOR.sumOfSquares(40, x, 0), 1e55);
        Arrays.fill(x, 1e-30f);
        assertEquals(40e-60, VECTOR.sumOfSquares(40, x, 0), 1e-65);
        assertEquals(160e-60, VECTOR.squaredDistance(40, x, 0, negated(x), 0), 1e-64);
    }

    private static float[] negated(float[] x) {
        float[] y = x.clone();
        Kernels.scalar().scale(y.length, -1, y, 0);
        return y;
    }

    @Test
    void columnSumsInBothKernelsAndInParts() {
        for (int cols = 1; cols <= 150; cols += cols < 35 ? 1 : 23) {
            float[] a = Numbers.normal(2 + 9 * cols, cols);
            float[] scalar = new float[cols + 1];
            float[] vector = new float[cols + 1];
            float[] parts = new float[cols + 1];
            Kernels.scalar().columnSums(0, cols, 9, cols, a, 2, scalar, 1);
            VECTOR.columnSums(0, cols, 9, cols, a, 2, vector, 1);
            VECTOR.columnSums(cols / 2, cols, 9, cols, a, 2, parts, 1);
            VECTOR.columnSums(0, cols / 2, 9, cols, a, 2, parts, 1);
            assertArrayEquals(Numbers.bits(scalar), Numbers.bits(vector));
            assertArrayEquals(Numbers.bits(scalar), Numbers.bits(parts));
        }
        float[] sums = new float[2];
        Kernels.scalar().columnSums(0, 2, 3, 2, new float[] {1, 2, 3, 4, 5, 6}, 0, sums, 0);
        assertArrayEquals(new float[] {9, 12}, sums); // 1 + 3 + 5, 2 + 4 + 6
    }

    @Test
    void stepsByHand() {
        float[] v = {1};
        float[] w = {10};
        Kernels.scalar().momentum(1, 0.5f, 0.5f, new float[] {2}, 0, v, 0, w, 0);
        assertEquals(2.5f, v[0]); // 0.5 · 1 + 2
        assertEquals(8.75f, w[0]); // 10 − 0.5 · 2.5
        Kernels.scalar().nesterov(1, 0.5f, 0.5f, new float[] {2}, 0, v, 0, w, 0);
        assertEquals(3.25f, v[0]); // 0.5 · 2.5 + 2
        assertEquals(6.9375f, w[0]); // 8.75 − 0.5 · (0.5 · 3.25 + 2)

        float[] m = {1};
        float[] square = {4};
        float[] weight = {10};
        float[] slope = {2};
        Kernels.scalar().adam(1, 0.5f, 2, 0.5f, 0.75f, 1, slope, 0, m, 0, square, 0, weight, 0);
        assertEquals(1.5f, m[0]); // 0.5 · 1 + 0.5 · 2
        assertEquals(4f, square[0]); // 0.75 · 4 + 0.25 · 2²
        assertEquals(9.85f, weight[0], 1e-6); // 10 − 0.5 · 1.5 / (2 · 2 + 1)
    }

    @Test
    void reluKeepsNaN() {
        float[] x = {-1, 0, 2, Float.NaN};
        float[] out = new float[4];
        Kernels.scalar().relu(4, x, 0, out, 0);
        assertArrayEquals(new float[] {0, 0, 2, Float.NaN}, out);
        Kernels.scalar().reluGradient(4, x, 0, new float[] {5, 6, 7, 8}, 0, out, 0);
        assertArrayEquals(new float[] {0, 0, 7, 0}, out);
    }
}
