package losslab.metric;

import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Table;
import losslab.base.Text;

/** Precision, recall and F1 of every class, in the order of the classes; 0/0 is 0. */
public record ClassRates(List<OneClass> classes) {
    /**
     * @param examples how many are of this class
     */
    public record OneClass(String name, double precision, double recall, double f1, int examples) {}

    public ClassRates {
        classes = List.copyOf(classes);
    }

    /**
     * @throws IllegalArgumentException for a regression, or when a prediction is NaN
     */
    public static ClassRates of(Predictions predictions) {
        return of(ConfusionMatrix.of(predictions));
    }

    public static ClassRates of(ConfusionMatrix confusion) {
        return new ClassRates(
                IntStream.range(0, confusion.size())
                        .mapToObj(
                                c ->
                                        new OneClass(
                                                confusion.classes().get(c),
                                                confusion.rate(Rate.PRECISION, c),
                                                confusion.rate(Rate.RECALL, c),
                                                confusion.rate(Rate.F1, c),
                                                confusion.actual(c)))
                        .toList());
    }

    /** The share of each class that is found. */
    public double[] recall() {
        return classes.stream().mapToDouble(OneClass::recall).toArray();
    }

    public Table table() {
        Table table =
                new Table(
                        Text.get("metric.class"),
                        Rate.PRECISION.word(),
                        Rate.RECALL.word(),
                        Rate.F1.word(),
                        Text.get("metric.examples"));
        classes.forEach(c -> table.row(c.name, c.precision, c.recall, c.f1, c.examples));
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
