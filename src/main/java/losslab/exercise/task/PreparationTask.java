package losslab.exercise.task;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.VisibleCheck;

/** Exercise 8: one-hot rows, shuffling, batches, a split, scaling without a leak. */
public final class PreparationTask {
    private PreparationTask() {}

    /** What the student's class looks like. */
    public interface Shape {
        double[][] oneHot(int[] labels, int classes);

        int[] shuffled(int n, int seed);

        int[][] batches(int[] order, int size);

        int[][] split(int n, int validation, int test, int seed);

        double[] standardized(double[] train, double[] other);
    }

    static Exercise exercise() {
        return new Exercise(
                8,
                "data-preparation",
                "Preparation",
                List.of(
                        new VisibleCheck("data-preparation.oneHot", PreparationTask::oneHot),
                        new VisibleCheck("data-preparation.shuffled", PreparationTask::shuffled),
                        new VisibleCheck("data-preparation.batches", PreparationTask::batches),
                        new VisibleCheck("data-preparation.split", PreparationTask::split),
                        new VisibleCheck("data-preparation.scaled", PreparationTask::scaled)));
    }

    /** Each of 0 … n − 1 once. */
    public static Expected permutation(int n) {
        return Expected.that(
                Text.get("exercise.data-preparation.permutation", n - 1),
                order -> isPermutation((int[]) order, n));
    }

    /** Another order than a given one. */
    public static Expected otherThan(int... order) {
        return Expected.that(
                Text.get("exercise.data-preparation.other", Arrays.toString(order)),
                other -> !Arrays.equals(order, (int[]) other));
    }

    /** All orders of three numbers. */
    public static Expected allSixOrders() {
        return Expected.that(
                Text.get("exercise.data-preparation.sixOrders"),
                orders -> ((int[][]) orders).length == 6);
    }

    /** Parts of these sizes that hold each of 0 … n − 1 once. */
    public static Expected partition(int n, int... sizes) {
        return Expected.that(
                Text.get("exercise.data-preparation.partition", Arrays.toString(sizes), n - 1),
                parts ->
                        Arrays.equals(sizes, sizes((int[][]) parts))
                                && isPermutation(joined((int[][]) parts), n));
    }

    /** Parts that are not cut from the rows as they lie, nor from the same rows turned. */
    public static Expected atRandom() {
        return Expected.that(
                Text.get("exercise.data-preparation.atRandom"),
                parts -> isMixed(joined((int[][]) parts)));
    }

    /** An order in which neighbours keep no distance, as they do in one that is only turned. */
    public static Expected mixed() {
        return Expected.that(
                Text.get("exercise.data-preparation.mixed"), order -> isMixed((int[]) order));
    }

    /** No distance, counted around the end, is that of half the neighbours. */
    private static boolean isMixed(int... order) {
        int n = order.length;
        int[] distances = new int[n];
        for (int i = 1; i < n; i++) {
            distances[Math.floorMod(order[i] - order[i - 1], n)]++;
        }
        return Arrays.stream(distances).allMatch(count -> 2 * count < n);
    }

    private static int[] sizes(int[]... parts) {
        return Arrays.stream(parts).mapToInt(part -> part.length).toArray();
    }

    private static int[] joined(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    private static boolean isPermutation(int[] order, int n) {
        return Arrays.equals(
                Arrays.stream(order).sorted().toArray(), IntStream.range(0, n).toArray());
    }

    private static void oneHot(Submission answer) {
        double[][] rows = {{0, 0, 1}, {1, 0, 0}};
        int[] labels = {2, 0};
        answer.expect(answer.make(Shape.class).oneHot(labels, 3), Expected.of(rows));
    }

    private static void shuffled(Submission answer) {
        Shape preparation = answer.make(Shape.class);
        int[] first = preparation.shuffled(10, 1);
        answer.expect(first, permutation(10));
        answer.expect(preparation.shuffled(10, 1), Expected.of(first));
        answer.expect(preparation.shuffled(10, 2), otherThan(first));
    }

    private static void batches(Submission answer) {
        int[][] batches = answer.make(Shape.class).batches(new int[] {4, 0, 3, 1, 2}, 2);
        answer.expect(batches, Expected.of(new int[][] {{4, 0}, {3, 1}, {2}}));
    }

    private static void split(Submission answer) {
        int[][] parts = answer.make(Shape.class).split(10, 2, 3, 1);
        answer.expect(parts, partition(10, 5, 2, 3));
    }

    /** Training mean 3, deviation √((4 + 0 + 4) / 3) = 1.632993: 3 → 0, 5 → 1.224745. */
    private static void scaled(Submission answer) {
        double[] scaled =
                answer.make(Shape.class).standardized(new double[] {1, 3, 5}, new double[] {3, 5});
        answer.expect(scaled, Expected.array(0, 1.224745));
    }
}
