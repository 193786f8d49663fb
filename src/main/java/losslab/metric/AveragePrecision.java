package losslab.metric;

import java.util.stream.IntStream;
import losslab.base.Task;

/**
 * The area under the curve of precision against recall, as a sum of steps: Σ (Rₜ − Rₜ₋₁) Pₜ over
 * the distinct scores t of class 1, from the highest. A scorer that knows nothing has the share of
 * class 1, not ½: the one to look at when that class is rare. Only the order of the scores matters.
 *
 * <p>Several classes: the mean over one class against the rest, without the classes that have no
 * example. Without any example of class 1 it is 0, as in scikit-learn.
 */
public record AveragePrecision() implements Metric {
    @Override
    public String name() {
        return "prauc";
    }

    @Override
    public double measure(Predictions predictions) {
        boolean binary = predictions.task() == Task.BINARY;
        return IntStream.range(binary ? 1 : 0, predictions.classCount())
                .mapToObj(c -> Ranking.of(predictions, c))
                .filter(ranking -> ranking.positives() > 0)
                .mapToDouble(Ranking::averagePrecision)
                .average()
                .orElse(0);
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
