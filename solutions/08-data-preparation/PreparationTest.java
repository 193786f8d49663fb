import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.PreparationTask;
import losslab.exercise.task.PreparationTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 8. Random orders are judged by what must hold for any of them. */
@Hidden
class PreparationTest {
    private static final int SEEDS = 200;

    private static int[] sorted(int... x) {
        return IntStream.of(x).sorted().toArray();
    }

    private static boolean inOrder(Object x) {
        return Arrays.equals((int[]) x, sorted((int[]) x));
    }

    private static int[] joined(Object parts) {
        return Arrays.stream((int[][]) parts).flatMapToInt(Arrays::stream).toArray();
    }

    @Test
    @Order(1)
    @Points(1)
    void oneHot(Submission answer, Rng rng) {
        int classes = 3 + rng.nextInt(3);
        int[] labels = IntStream.range(0, classes + 2).map(i -> rng.nextInt(classes)).toArray();
        double[][] rows = new double[labels.length][classes];
        double[][] columns = new double[classes][labels.length];
        for (int i = 0; i < labels.length; i++) {
            rows[i][labels[i]] = 1;
            columns[labels[i]][i] = 1;
        }
        answer.expect(
                answer.make(Shape.class).oneHot(labels, classes),
                Expected.of(rows).mistake("columns", columns));
    }

    @Test
    @Order(2)
    @Points(2)
    void shuffled(Submission answer, Rng rng) {
        Shape preparation = answer.make(Shape.class);
        int n = 20 + rng.nextInt(20);
        int seed = rng.nextInt(1_000_000);
        int[] first = preparation.shuffled(n, seed);
        answer.expect(
                first,
                PreparationTask.permutation(n)
                        .mistakeIf("with-replacement", x -> ((int[]) x).length == n));
        answer.expect(first, PreparationTask.mixed().mistakeIf("turned", x -> true));
        answer.expect(preparation.shuffled(n, seed), Expected.of(first).mistakeIf("seed-ignored", x -> true));
        answer.expect(
                preparation.shuffled(n, seed + 1),
                PreparationTask.otherThan(first).mistake("seed-ignored", first));
    }

    /** With three numbers and 200 seeds, a fair shuffle misses an order once in 10¹⁵ times. */
    @Test
    @Order(3)
    @Points(1)
    void everyOrder(Submission answer, Rng rng) {
        Shape preparation = answer.make(Shape.class);
        Set<String> seen = new TreeSet<>();
        Set<int[]> orders = new LinkedHashSet<>();
        for (int i = 0; i < SEEDS; i++) {
            int[] order = preparation.shuffled(3, rng.nextInt(1 << 30));
            answer.expect(
                    order,
                    PreparationTask.permutation(3).mistakeIf("with-replacement", x -> true));
            if (seen.add(Arrays.toString(order))) {
                orders.add(order);
            }
        }
        answer.expect(
                orders.toArray(int[][]::new),
                PreparationTask.allSixOrders()
                        .mistakeIf("seed-ignored", x -> ((int[][]) x).length == 1)
                        .mistakeIf("turned", x -> ((int[][]) x).length == 3)
                        .mistakeIf("never-stays", x -> ((int[][]) x).length == 2));
    }

    @Test
    @Order(4)
    @Points(2)
    void batches(Submission answer, Rng rng) {
        Shape preparation = answer.make(Shape.class);
        for (int size = 1; size <= 7; size++) {
            int[] order = rng.permutation(12);
            int whole = order.length / size;
            int length = size;
            int[][] full =
                    IntStream.range(0, whole)
                            .mapToObj(b -> Arrays.copyOfRange(order, b * length, (b + 1) * length))
                            .toArray(int[][]::new);
            int[][] all = Arrays.copyOf(full, whole + 1);
            all[whole] = Arrays.copyOfRange(order, whole * size, order.length);
            int[][] padded = all.clone();
            padded[whole] = Arrays.copyOf(all[whole], size);
            boolean even = order.length % size == 0;
            answer.expect(
                    preparation.batches(order, size),
                    Expected.of(even ? full : all)
                            .mistake("last-batch-lost", full)
                            .mistake("last-batch-padded", padded)
                            .mistake("last-batch-padded", all));
        }
    }

    @Test
    @Order(5)
    @Points(2)
    void split(Submission answer, Rng rng) {
        Shape preparation = answer.make(Shape.class);
        for (int i = 0; i < 4; i++) {
            int n = 40 + rng.nextInt(20);
            int validation = 5 + rng.nextInt(5);
            int test = 12 + rng.nextInt(5);
            int[][] parts = preparation.split(n, validation, test, rng.nextInt(1_000_000));
            int[] sizes = {n - validation - test, validation, test};
            answer.expect(
                    parts,
                    PreparationTask.partition(n, sizes)
                            .mistakeIf("with-replacement", PreparationTest::twice)
                            .mistakeIf("overlap", x -> joined(x).length >= n));
            answer.expect(
                    parts,
                    PreparationTask.atRandom()
                            .mistakeIf("in-order", x -> inOrder(joined(x)))
                            .mistakeIf("turned", x -> true));
        }
    }

    /** Whether a part holds a row twice. */
    private static boolean twice(Object parts) {
        return Arrays.stream((int[][]) parts)
                .anyMatch(rows -> IntStream.of(rows).distinct().count() < rows.length);
    }

    @Test
    @Order(6)
    @Points(2)
    void standardized(Submission answer, Rng rng) {
        Shape preparation = answer.make(Shape.class);
        for (int i = 0; i < 4; i++) {
            double[] train = numbers(rng, 6, 2, 5);
            double[] other = numbers(rng, 4, 4, 9);
            answer.expect(
                    preparation.standardized(train, other),
                    Expected.of(scaled(train, other, 0.5))
                            .mistake("own-statistics", scaled(other, other, 0.5))
                            .mistake(
                                    "own-statistics",
                                    scaled(
                                            DoubleStream.concat(
                                                            DoubleStream.of(train),
                                                            DoubleStream.of(other))
                                                    .toArray(),
                                            other,
                                            0.5))
                            .mistake("by-variance", scaled(train, other, 1)));
        }
    }

    private static double[] numbers(Rng rng, int n, double low, double high) {
        return IntStream.range(0, n).mapToDouble(i -> rng.uniform(low, high)).toArray();
    }

    /** E x² − (E x)² to the power, which is 1/2 for the deviation. */
    private static double[] scaled(double[] by, double[] x, double power) {
        double mean = DoubleStream.of(by).average().orElseThrow();
        double variance = DoubleStream.of(by).map(v -> v * v).average().orElseThrow() - mean * mean;
        return DoubleStream.of(x).map(v -> (v - mean) / Math.pow(variance, power)).toArray();
    }
}
