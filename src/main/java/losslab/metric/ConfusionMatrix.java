package losslab.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Check;
import losslab.base.Table;
import losslab.base.Text;

/**
 * Which classes are taken for which: {@code count(a, p)} examples of class a were predicted as p.
 *
 * @param classes their names
 * @param counts actual classes as rows, predicted ones as columns
 */
public record ConfusionMatrix(List<String> classes, int[][] counts) {
    public ConfusionMatrix {
        classes = List.copyOf(classes);
        counts = copy(counts);
        int size = counts.length;
        if (classes.size() != size || Arrays.stream(counts).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException(size + " rows, classes " + classes);
        }
    }

    /**
     * @throws IllegalArgumentException for a regression, or when a prediction is NaN
     */
    public static ConfusionMatrix of(Predictions predictions) {
        if (!predictions.task().isClassification()) {
            throw Check.fail("metric.classes", predictions.task().title());
        }
        if (predictions.hasNaN()) {
            throw Check.fail("metric.nan");
        }
        int k = predictions.classCount();
        int[][] counts = new int[k][k];
        for (int i = 0; i < predictions.size(); i++) {
            counts[predictions.actual(i)][predictions.predicted(i)]++;
        }
        return new ConfusionMatrix(predictions.classes(), counts);
    }

    @Override
    public int[][] counts() {
        return copy(counts);
    }

    /** Number of classes. */
    public int size() {
        return counts.length;
    }

    public int count(int actual, int predicted) {
        return counts[actual][predicted];
    }

    /** How many examples are of class c. */
    public int actual(int c) {
        return Arrays.stream(counts[c]).sum();
    }

    /** How many examples were predicted as class c. */
    public int predicted(int c) {
        return Arrays.stream(counts).mapToInt(row -> row[c]).sum();
    }

    /** Precision, recall or F1 of class c against all others. */
    public double rate(Rate rate, int c) {
        int right = counts[c][c];
        return rate.of(right, predicted(c) - right, actual(c) - right);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix m
                && m.classes.equals(classes)
                && Arrays.deepEquals(m.counts, counts);
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        List<String> head = new ArrayList<>(List.of(Text.get("metric.confusion")));
        head.addAll(classes);
        Table table = new Table(head.toArray(String[]::new));
        for (int a = 0; a < size(); a++) {
            List<Object> row = new ArrayList<>(List.of(classes.get(a)));
            Arrays.stream(counts[a]).forEach(row::add);
            table.row(row.toArray());
        }
        return table.toString();
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }
}
