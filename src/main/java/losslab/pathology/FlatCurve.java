package losslab.pathology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import losslab.data.Dataset;
import losslab.data.Moons;
import losslab.run.Epoch;
import losslab.run.Run;
import losslab.run.Vitals;
import losslab.signal.Baseline;
import losslab.signal.Curve;

/**
 * What can be read off a run whose loss curve is flat: the figures that tell one reason from
 * another. Sums and ratios of the vitals at the last recorded epoch; NaN where nothing was.
 */
record FlatCurve(Run run, Optional<Vitals> last) {
    private static final int REACH = 2;
    private static final String ACCURACY = "accuracy";

    static FlatCurve of(Run run) {
        List<Epoch> epochs = run.epochs();
        return new FlatCurve(
                run,
                epochs.isEmpty()
                        ? Optional.empty()
                        : Optional.of(epochs.get(epochs.size() - 1).vitals()));
    }

    /** The data on which all flat curves are made, so that nothing but the curve is alike. */
    static Dataset data(Variation v) {
        return Moons.moons().take(v.pick("examples", 300, 250, 400));
    }

    /** The train loss at the end, in units of the best constant prediction's. */
    Verdict.Figure level(double least, double most) {
        double level = Curve.of(run.trainLoss()).tail(0.1).mean() / Baseline.of(run);
        return new Verdict.Figure("loss/constant", level, least, most);
    }

    /** How much the train loss changed over the last two thirds, in the same units. */
    double drift() {
        Curve late = Curve.of(run.trainLoss()).smoothed(REACH).tail(2 / 3.0);
        return Math.abs(late.last() - late.first()) / Baseline.of(run);
    }

    /** The share of the training examples that is classified right; NaN if it was not recorded. */
    double accuracy() {
        return run.metricNames().contains(ACCURACY)
                ? Curve.of(run.trainMetric(ACCURACY)).tail(0.1).mean()
                : Double.NaN;
    }

    /** The train loss over the entropy of the rate of errors: 1 for calibrated, flat odds. */
    double surprise() {
        double right = accuracy();
        double entropy = -right * Math.log(right) - (1 - right) * Math.log(1 - right);
        return Curve.of(run.trainLoss()).tail(0.1).mean() / entropy;
    }

    /** Norm of the gradient in the first layer over that in the last; NaN when both are zero. */
    double gradientRatio() {
        return figure(v -> first(v.gradientNorm()) / end(v.gradientNorm()));
    }

    double gradientNorm() {
        return figure(Vitals::totalGradientNorm);
    }

    /** By what part of themselves the weights of the most active layer move in a step. */
    double updateRatio() {
        return figure(v -> v.updateRatio().stream().mapToDouble(d -> d).max().orElse(0));
    }

    /** The share of silent units in the worst layer. */
    double deadUnits() {
        return figure(v -> v.deadUnits().stream().mapToDouble(d -> d).max().orElse(0));
    }

    /** The norm of the first layer's weights. */
    double weightNorm() {
        double squares = 0;
        for (float w : run.network().weights().get(0).matrix().shared()) {
            squares += w * w;
        }
        return Math.sqrt(squares);
    }

    private double figure(Function<Vitals, Double> of) {
        return last.map(of).orElse(Double.NaN);
    }

    private static double first(List<Double> layers) {
        return layers.get(0);
    }

    private static double end(List<Double> layers) {
        return layers.get(layers.size() - 1);
    }
}
