package losslab.pathology;

import java.util.List;
import losslab.metric.Metric;
import losslab.metric.Metrics;
import losslab.run.Run;
import losslab.signal.Curve;

/** Metrics of a run, as far as it has them; NaN where it does not. */
record Recorded(Run run) {
    private static final List<String> CROSS_ENTROPIES = List.of("bce()", "cce()");

    Curve train(String metric) {
        return has(metric) ? Curve.of(run.trainMetric(metric)) : Curve.of();
    }

    Curve validation(String metric) {
        return has(metric) ? Curve.of(run.validationMetric(metric)) : Curve.of();
    }

    /** The loss itself where that is the log-loss. */
    Curve validationLogLoss() {
        boolean isLoss = CROSS_ENTROPIES.contains(run.experiment().loss().name());
        return isLoss ? Curve.of(run.validationLoss()) : validation("logloss");
    }

    /** Of the network at the end, on the validation examples, recorded or not. */
    double atEnd(String name) {
        Metric metric = Metrics.named(name);
        return metric.appliesTo(run.experiment().data().task())
                ? metric.of(run.predictions(run.experiment().data().validation()))
                : Double.NaN;
    }

    private boolean has(String metric) {
        return run.metricNames().contains(metric);
    }
}
