package losslab.metric;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;

/**
 * What a net gets wrong, the worst first: the mistakes it is surest of, or the largest errors of a
 * regression. Equal ones stay in the order of the examples.
 *
 * @param list all of them; in a regression every example
 * @param measure what is meant by the size of a mistake
 * @param examples how many were looked at
 */
public record Mistakes(List<Mistake> list, Measure measure, int examples) {
    private static final int ROWS = 15;

    /** What the size of a mistake is. */
    public enum Measure {
        /** The probability given to the wrong class. */
        PROBABILITY,
        /** By how much the score of the wrong class is above that of the right one. */
        LEAD,
        /** The mean over the outputs of |y − p|. */
        ERROR;

        /** The word in the current language. */
        public String title() {
            return Text.get("metric.mistake." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    public Mistakes {
        list = List.copyOf(list);
    }

    /**
     * @throws IllegalArgumentException when predictions are NaN
     */
    public static Mistakes of(Predictions predictions) {
        if (predictions.hasNaN()) {
            throw Check.fail("metric.nan");
        }
        boolean classes = predictions.task().isClassification();
        List<Mistake> list =
                IntStream.range(0, predictions.size())
                        .filter(i -> !classes || predictions.predicted(i) != predictions.actual(i))
                        .mapToObj(i -> classes ? wrongClass(predictions, i) : error(predictions, i))
                        .sorted(Comparator.comparingDouble(Mistake::size).reversed())
                        .toList();
        Measure ofClasses = predictions.areProbabilities() ? Measure.PROBABILITY : Measure.LEAD;
        return new Mistakes(list, classes ? ofClasses : Measure.ERROR, predictions.size());
    }

    private static Mistake wrongClass(Predictions predictions, int i) {
        int actual = predictions.actual(i);
        int predicted = predictions.predicted(i);
        List<String> names = predictions.classes();
        double size =
                predictions.areProbabilities()
                        ? predictions.probability(i, predicted)
                        : lead(predictions, i, actual, predicted);
        return new Mistake(i, names.get(actual), names.get(predicted), size);
    }

    private static double lead(Predictions predictions, int i, int actual, int predicted) {
        return predictions.p().cols() == 1
                ? Math.abs(predictions.p().get(i, 0) - predictions.threshold())
                : predictions.p().get(i, predicted) - predictions.p().get(i, actual);
    }

    private static Mistake error(Predictions predictions, int i) {
        double[] y = predictions.y().row(i);
        double[] p = predictions.p().row(i);
        double size =
                IntStream.range(0, y.length).mapToDouble(j -> Math.abs(y[j] - p[j])).sum()
                        / y.length;
        return new Mistake(i, numbers(y), numbers(p), size);
    }

    private static String numbers(double[] values) {
        return java.util.Arrays.stream(values)
                .mapToObj(Numbers::show)
                .collect(Collectors.joining(", "));
    }

    /** The worst ones, at most so many. */
    public List<Mistake> worst(int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    /** {@code 47 of 1,000 test examples wrong}, or that the largest errors are shown. */
    public String title() {
        return Text.get(
                measure == Measure.ERROR ? "metric.mistake.errors" : "metric.mistake.title",
                Numbers.count(list.size()),
                Numbers.count(examples));
    }

    @Override
    public String toString() {
        Table table =
                new Table(
                        Text.get("metric.mistake.example"),
                        Text.get("metric.mistake.actual"),
                        Text.get("metric.mistake.predicted"),
                        measure.title());
        worst(ROWS).forEach(m -> table.row(m.example(), m.actual(), m.predicted(), m.size()));
        return title() + "\n" + table;
    }
}
