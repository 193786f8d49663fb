package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.data.scenes.Thing;
import losslab.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generator, and the bits each of them must give on every machine. */
class GeneratorLawsTest {
    private static final int N = 60;

    /** Name, data, task, inputs, and the hashes of x and y of the first N training examples. */
    static Stream<Arguments> generators() {
        return Stream.of(
                arguments("xor", Xor.xor(), Task.BINARY, 2, 943120989, -1435074084),
                arguments("moons", Moons.moons(), Task.BINARY, 2, 212280071, -1955167780),
                arguments("circles", Circles.circles(), Task.BINARY, 2, -1971507609, -1955167780),
                arguments("spiral", Spiral.spiral(), Task.BINARY, 2, -1472589682, -1955167780),
                arguments("blobs(2)", Blobs.blobs(2), Task.BINARY, 2, 399830562, -1955167780),
                arguments("blobs(4)", Blobs.blobs(4), Task.MULTICLASS, 2, 337991600, 337175481),
                arguments(
                        "blobs(4)",
                        Blobs.blobs(4).features(5),
                        Task.MULTICLASS,
                        5,
                        1899381275,
                        337175481),
                arguments(
                        "blobs(2)",
                        Blobs.blobs(2).features(5),
                        Task.BINARY,
                        5,
                        -785955522,
                        -1955167780),
                arguments(
                        "synthetic(lognormal)",
                        Synthetic.synthetic("lognormal"),
                        Task.REGRESSION,
                        5,
                        1578714937,
                        451504300),
                arguments(
                        "synthetic(products)",
                        Synthetic.synthetic("products").noise(0.3),
                        Task.BINARY,
                        20,
                        -615311916,
                        1467384284),
                arguments(
                        "sigmoidCurve",
                        SigmoidCurve.sigmoidCurve(),
                        Task.REGRESSION,
                        1,
                        408236614,
                        -1141696836),
                arguments("digits", few(0), Task.MULTICLASS, 784, 208824101, -1731958925),
                arguments("digits", few(0.3), Task.MULTICLASS, 784, 64288498, -1731958925),
                arguments("drawings", drawings(0), Task.MULTICLASS, 3072, 360315375, -1805483238),
                arguments(
                        "drawings", drawings(0.1), Task.MULTICLASS, 3072, -351587444, -1805483238));
    }

    private static Dataset few(double noise) {
        return Dataset.of(new Digits(new Sizes(200, 30, 40), noise));
    }

    private static Dataset drawings(double noise) {
        return Dataset.of(
                new Drawings(Arrays.asList(Thing.values()), new Sizes(200, 30, 40), noise));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void schemaAndShapes(String name, Dataset data, Task task, int inputs) {
        assertEquals(name, data.name());
        assertEquals(task, data.task());
        assertEquals(inputs, data.inputs());
        for (Split split : List.of(data.train(), data.validation(), data.test())) {
            assertEquals(inputs, split.x().cols());
            assertEquals(data.outputs(), split.y().cols());
        }
        assertTrue(data.toString().startsWith(name + ": "), data.toString());
        assertEquals(1, data.toString().lines().count());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void sameSeedSameBits(String name, Dataset data) {
        Dataset one = data.take(N).seed(5);
        Dataset two = Dataset.of(data.source()).take(N).seed(5);
        assertEquals(one.train(), two.train());
        assertEquals(one.validation(), two.validation());
        assertEquals(one.test(), two.test());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void otherSeedOtherDraws(String name, Dataset data) {
        Dataset one = data.take(N).seed(5);
        Dataset two = data.take(N).seed(6);
        assertNotEquals(one.train(), two.train());
        assertNotEquals(one.test(), two.test());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void takeChangesOnlyTheTrainingSet(String name, Dataset data) {
        Dataset taken = data.take(N);
        assertEquals(N, taken.train().size());
        assertEquals(data.validation(), taken.validation());
        assertEquals(data.test(), taken.test());
    }

    /** No example is in two splits. For the curve, whose x is a grid, x and y together count. */
    @ParameterizedTest
    @MethodSource("generators")
    void splitsAreSeparateDraws(String name, Dataset data) {
        Dataset taken = data.take(N);
        Set<List<Double>> seen = new HashSet<>();
        int examples = 0;
        for (Split split : List.of(taken.train(), taken.validation(), taken.test())) {
            for (int i = 0; i < split.size(); i++) {
                seen.add(example(split, i));
                examples++;
            }
        }
        assertEquals(examples, seen.size());
    }

    private static List<Double> example(Split split, int i) {
        return Stream.of(split.x(), split.y())
                .flatMap(m -> Arrays.stream(m.row(i)).boxed())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("generators")
    void targetsAreZerosAndOnesAndEveryClassOccurs(String name, Dataset data, Task task) {
        Split split = data.take(N).train();
        if (task == Task.REGRESSION) {
            return;
        }
        Set<Integer> labels = new HashSet<>();
        for (int i = 0; i < split.size(); i++) {
            double[] y = split.y().row(i);
            assertTrue(Arrays.stream(y).allMatch(t -> t == 0 || t == 1), Arrays.toString(y));
            assertTrue(task == Task.BINARY || Arrays.stream(y).sum() == 1, Arrays.toString(y));
            labels.add(split.label(i));
        }
        assertEquals(data.classNames().size(), labels.size());
    }

    /** Hashes of {@link Arrays#hashCode(float[])}, which the Java platform fixes. */
    @ParameterizedTest
    @MethodSource("generators")
    void bitsAreFrozen(String name, Dataset data, Task task, int inputs, int x, int y) {
        Split split = data.take(N).train();
        assertEquals(List.of(x, y), List.of(split.x().hashCode(), split.y().hashCode()), name);
    }

    @Test
    void noiseZeroLeavesTheCornersOfXor() {
        Matrix x = Xor.xor().noise(0).take(4).train().x();
        assertEquals(Matrix.of(new double[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}), x);
    }
}
