package losslab.metric;

import losslab.base.Task;

/**
 * The expected calibration error: by how much confidence and accuracy differ, as a mean over the
 * bins of {@link Calibration}, 15 of equal width, weighted by their examples. 0 is best. It depends
 * on the bins: compare only values with the same number of them. NaN for scores.
 */
public record CalibrationError() implements Metric {
    @Override
    public String name() {
        return "ece";
    }

    @Override
    public double measure(Predictions predictions) {
        return Calibration.of(predictions).error();
    }

    @Override
    public boolean appliesTo(Task task) {
        return task.isClassification();
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }

    @Override
    public boolean needsProbabilities() {
        return true;
    }
}
