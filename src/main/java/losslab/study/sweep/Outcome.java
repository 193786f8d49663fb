package losslab.study.sweep;

import java.util.Arrays;
import losslab.metric.Metric;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Run;

/**
 * What is kept of one run: a figure per {@link Measure}, NaN where there is none.
 *
 * @param reason why it failed; empty if it did not
 */
public record Outcome(double[] figures, String reason) {
    public Outcome {
        figures = figures.clone();
    }

    /** Of a run that ended by itself. A run that diverged has failed. */
    static Outcome of(Run run) {
        if (run.diverged()) {
            return failed(run.ending().text(), run.seconds());
        }
        Metric metric = run.experiment().metrics().get(0);
        Epoch epoch = kept(run);
        double test = metric.of(run.predictions(run.experiment().data().test()));
        return new Outcome(
                new double[] {
                    epoch.trainMetrics().get(metric.name()),
                    epoch.validationMetrics().get(metric.name()),
                    test,
                    epoch.trainLoss(),
                    epoch.validationLoss(),
                    run.seconds()
                },
                "");
    }

    static Outcome failed(String reason, double seconds) {
        double[] figures = new double[Measure.values().length];
        Arrays.fill(figures, Double.NaN);
        figures[Measure.SECONDS.ordinal()] = seconds;
        return new Outcome(figures, reason);
    }

    /** The epoch whose network the run ended with. */
    private static Epoch kept(Run run) {
        int best = run.ending() instanceof Ending.EarlyStop stop ? stop.bestEpoch() : -1;
        return run.epochs().stream()
                .filter(epoch -> epoch.number() == best)
                .findFirst()
                .orElse(run.epochs().get(run.epochs().size() - 1));
    }

    public double get(Measure measure) {
        return figures[measure.ordinal()];
    }

    public boolean hasFailed() {
        return !reason.isEmpty();
    }
}
