package losslab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every product against doubles, in both kernels, whole and in two parts, on ragged shapes. */
class ProductsTest {
    private static final int AT = 3; // blocks do not start where their arrays do
    private static final int[] SIDES = {1, 2, 3, 10, 16, 17, 63, 64, 65, 784};
    private static final Kernels VECTOR = VectorKernels.instance();

    enum Form {
        PRODUCT,
        AFFINE,
        TRANSPOSED;

        void run(Kernels kernels, int from, int to, int[] shape, float[][] abc) {
            int rows = shape[0];
            int inner = shape[1];
            int cols = shape[2];
            float[] a = abc[0];
            float[] b = abc[1];
            float[] c = abc[3];
            switch (this) {
                case PRODUCT -> kernels.product(from, to, inner, cols, a, AT, b, AT, c, AT);
                case AFFINE ->
                        kernels.affine(from, to, inner, cols, a, AT, b, AT, abc[2], AT, c, AT);
                case TRANSPOSED ->
                        kernels.transposedProduct(from, to, inner, rows, cols, a, AT, b, AT, c, AT);
            }
        }

        double expected(int[] shape, float[][] abc, int i, int j) {
            double sum = this == AFFINE ? abc[2][AT + j] : 0;
            for (int p = 0; p < shape[1]; p++) {
                int at = this == TRANSPOSED ? p * shape[0] + i : i * shape[1] + p;
                sum += (double) abc[0][AT + at] * abc[1][AT + p * shape[2] + j];
            }
            return sum;
        }
    }

    @Test
    void twoByTwo() {
        float[] a = {1, 2, 3, 4};
        float[] b = {5, 6, 7, 8};
        float[] c = new float[4];
        for (Kernels kernels : new Kernels[] {Kernels.scalar(), VECTOR}) {
            kernels.product(0, 2, 2, 2, a, 0, b, 0, c, 0);
            assertArrayEquals(new float[] {19, 22, 43, 50}, c); // 1·5 + 2·7, 1·6 + 2·8, …
            kernels.affine(0, 2, 2, 2, a, 0, b, 0, new float[] {10, 20}, 0, c, 0);
            assertArrayEquals(new float[] {29, 42, 53, 70}, c);
            kernels.transposedProduct(0, 2, 2, 2, 2, a, 0, b, 0, c, 0);
            assertArrayEquals(new float[] {26, 30, 38, 44}, c); // 1·5 + 3·7, 1·6 + 3·8, …
            kernels.transpose(2, 2, a, 0, c, 0);
            assertArrayEquals(new float[] {1, 3, 2, 4}, c);
        }
    }

    @Test
    void transposeOfARaggedBlock() {
        float[] b = Numbers.normal(AT + 19 * 35, 5);
        float[] out = new float[AT + 19 * 35];
        Kernels.scalar().transpose(19, 35, b, AT, out, AT);
        for (int i = 0; i < 19; i++) {
            for (int j = 0; j < 35; j++) {
                assertEquals(b[AT + i * 35 + j], out[AT + j * 19 + i]);
            }
        }
    }

    /** All small shapes of these sides, and some that cross the blocks of the inner dimension. */
    private static List<int[]> shapes() {
        List<int[]> shapes = new ArrayList<>();
        for (int rows : SIDES) {
            for (int inner : SIDES) {
                for (int cols : SIDES) {
                    if ((long) rows * inner * cols <= 40_000) {
                        shapes.add(new int[] {rows, inner, cols});
                    }
                }
            }
        }
        shapes.addAll(List.of(new int[] {7, 300, 37}, new int[] {6, 784, 65}));
        shapes.addAll(List.of(new int[] {64, 65, 64}, new int[] {65, 129, 10}));
        return shapes;
    }

    @ParameterizedTest
    @EnumSource
    void closeToDoubles(Form form) {
        shapes().forEach(shape -> closeToDoubles(form, shape));
    }

    private static void closeToDoubles(Form form, int[] shape) {
        float[][] abc = operands(shape);
        form.run(Kernels.scalar(), 0, shape[0], shape, abc);
        int step = 1 + shape[0] / 5;
        for (int i = 0; i < shape[0]; i += step) {
            for (int j = 0; j < shape[2]; j++) {
                double expected = form.expected(shape, abc, i, j);
                double room = 1e-6 * (1 + Math.sqrt(shape[1])) * 4;
                String where = form + " " + Arrays.toString(shape) + " at " + i + ", " + j;
                assertEquals(expected, abc[3][AT + i * shape[2] + j], room, where);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameBitsInVectorsWholeAndInParts(Form form) {
        shapes().forEach(shape -> sameBits(form, shape));
    }

    private static void sameBits(Form form, int[] shape) {
        float[][] scalar = operands(shape);
        float[][] vector = operands(shape);
        form.run(Kernels.scalar(), 0, shape[0], shape, scalar);
        form.run(VECTOR, 0, shape[0], shape, vector);
        String where = form + " " + Arrays.toString(shape);
        assertArrayEquals(Numbers.bits(scalar[3]), Numbers.bits(vector[3]), where);

        int cut = (shape[0] + 1) / 2;
        for (Kernels kernels : new Kernels[] {Kernels.scalar(), VECTOR}) {
            float[][] parts = operands(shape);
            form.run(kernels, cut, shape[0], shape, parts);
            float[][] untouched = operands(shape);
            for (int i = 0; i < AT + cut * shape[2]; i++) {
                assertEquals(untouched[3][i], parts[3][i], where + ": rows above are left alone");
            }
            form.run(kernels, 0, cut, shape, parts);
            assertArrayEquals(Numbers.bits(scalar[3]), Numbers.bits(parts[3]), where + " in parts");
        }
    }

    /** A, B, bias, and C filled with 7; every block reaches to the end of its array. */
    private static float[][] operands(int[] shape) {
        float[] c = new float[AT + shape[0] * shape[2]];
        Arrays.fill(c, 7);
        return new float[][] {
            Numbers.normal(AT + shape[0] * shape[1], 1),
            Numbers.normal(AT + shape[1] * shape[2], 2),
            Numbers.normal(AT + shape[2], 3),
            c
        };
    }

    static Stream<Arguments> singleColumns() {
        return Stream.of(
                Arguments.of(3, 0.5f), // too short for lanes
                Arguments.of(16, 0.5f),
                Arguments.of(50, -2f));
    }

    /** The order of a single column is that of a dot product, begun with the bias. */
    @ParameterizedTest
    @MethodSource("singleColumns")
    void singleColumnIsADotProduct(int inner, float bias) {
        float[] a = Numbers.normal(inner, 1);
        float[] b = Numbers.normal(inner, 2);
        float[] c = new float[1];
        VECTOR.affine(0, 1, inner, 1, a, 0, b, 0, new float[] {bias}, 0, c, 0);
        assertEquals(inOrder(bias, a, b), c[0]);
    }

    /** The definition in {@link Reductions}, word for word. */
    static float inOrder(float start, float[] x, float[] y) {
        int q = x.length / 16 * 16;
        float[] lane = new float[16];
        for (int i = 0; i < q; i++) {
            lane[i % 16] = Math.fma(x[i], y[i], lane[i % 16]);
        }
        for (int half = 8; half > 0; half /= 2) {
            for (int l = 0; l < half; l++) {
                lane[l] += lane[l + half];
            }
        }
        float sum = q == 0 ? start : start + lane[0];
        for (int i = q; i < x.length; i++) {
            sum = Math.fma(x[i], y[i], sum);
        }
        return sum;
    }
}
