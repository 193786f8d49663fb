package losslab.metric;

import java.util.stream.IntStream;
import losslab.base.Task;

/**
 * Precision, recall or F1 over the classes: {@code "f1"}, {@code "f1_macro"}, {@code "f1_micro"}
 * and so on. The plain name means class 1 in the binary task and the macro average otherwise.
 */
public record AveragedRate(Rate rate, Average average) implements Metric {
    @Override
    public String name() {
        return rate.word() + average.suffix();
    }

    @Override
    public double measure(Predictions predictions) {
        ConfusionMatrix confusion = ConfusionMatrix.of(predictions);
        if (average == Average.MICRO) {
            return micro(confusion, predictions.size());
        }
        boolean classOne = average == Average.USUAL && predictions.task() == Task.BINARY;
        return classOne ? confusion.rate(rate, 1) : macro(confusion);
    }

    private double macro(ConfusionMatrix confusion) {
        return IntStream.range(0, confusion.size())
                .filter(c -> confusion.actual(c) + confusion.predicted(c) > 0)
                .mapToDouble(c -> confusion.rate(rate, c))
                .average()
                .orElse(Double.NaN);
    }

    /** Every wrong example is a false alarm for one class and a miss for another. */
    private double micro(ConfusionMatrix confusion, int examples) {
        int right = IntStream.range(0, confusion.size()).map(c -> confusion.count(c, c)).sum();
        return rate.of(right, examples - right, examples - right);
    }

    @Override
    public boolean appliesTo(Task task) {
        return task.isClassification();
    }

    @Override
    public boolean higherIsBetter() {
        return true;
    }
}
