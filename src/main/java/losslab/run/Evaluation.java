package losslab.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import losslab.data.Split;
import losslab.loss.Batch;
import losslab.math.Matrix;
import losslab.metric.Metric;
import losslab.metric.Predictions;

/** A full pass over a split in evaluation mode: its mean loss and its metrics. */
record Evaluation(double loss, Map<String, Double> metrics) {
    static Evaluation of(
            Learner learner, Experiment experiment, Split split, List<Metric> metrics) {
        Objective objective = experiment.objective();
        Matrix z = learner.outputs(split.x());
        float[] raw = z.shared().clone();
        Batch batch = new Batch(z.cols(), split.y().shared(), raw, new float[0]);
        batch.rows = z.rows();
        double loss = objective.loss().batch(batch) / z.rows();
        return new Evaluation(loss, metrics(experiment, split, z, metrics));
    }

    private static Map<String, Double> metrics(
            Experiment experiment, Split split, Matrix z, List<Metric> metrics) {
        if (metrics.isEmpty()) {
            return Map.of();
        }
        Predictions predictions = predictions(experiment, split, z);
        Map<String, Double> values = new LinkedHashMap<>();
        metrics.forEach(metric -> values.put(metric.name(), metric.of(predictions)));
        return values;
    }

    static Predictions predictions(Experiment experiment, Split split, Matrix z) {
        float[] p = z.shared().clone();
        Objective objective = experiment.objective();
        objective.predict(z.rows(), z.cols(), p);
        return new Predictions(
                experiment.data().task(),
                split.y(),
                Matrix.wrap(z.rows(), z.cols(), p),
                experiment.data().classNames(),
                objective.loss().threshold(),
                objective.givesProbabilities(experiment.data().task()));
    }
}
