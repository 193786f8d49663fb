package losslab.metric;

import java.util.stream.IntStream;
import losslab.base.Task;

/**
 * The area under the {@link Roc} curve: the chance that an example of class 1 scores higher than
 * one of class 0, equal scores counting half (Hanley and McNeil 1982). Only the order of the scores
 * matters, so they need not be probabilities. Several classes: the mean over one class against the
 * rest, without the classes that have no example. NaN when all examples are of one class
 * (scikit-learn refuses).
 */
public record RocAuc() implements Metric {
    @Override
    public String name() {
        return "auc";
    }

    @Override
    public double measure(Predictions predictions) {
        if (predictions.task() == Task.BINARY) {
            return Ranking.of(predictions, 1).rocArea();
        }
        return IntStream.range(0, predictions.classCount())
                .mapToObj(c -> Ranking.of(predictions, c))
                .filter(ranking -> ranking.positives() > 0)
                .mapToDouble(Ranking::rocArea)
                .average()
                .orElse(Double.NaN);
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
