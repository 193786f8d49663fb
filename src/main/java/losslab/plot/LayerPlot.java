package losslab.plot;

import java.util.List;
import java.util.function.Function;
import losslab.base.Text;
import losslab.run.Epoch;
import losslab.run.Run;
import losslab.run.Vitals;

/**
 * A curve, and what can be seen only beside it: per layer the norm of the gradient, by what part of
 * themselves the weights move in a step, and the share of units that are silent; at the last epoch
 * recorded.
 */
final class LayerPlot {
    private final Run run;
    private final Vitals vitals;

    private LayerPlot(Run run) {
        this.run = run;
        List<Epoch> epochs = run.epochs();
        this.vitals = epochs.get(epochs.size() - 1).vitals();
    }

    static Figure of(Run run) {
        return run.epochs().isEmpty() ? RunPlot.of(run) : new LayerPlot(run).figure();
    }

    private Figure figure() {
        return new Figure(
                run.experiment().title(),
                2,
                List.of(
                        curves(),
                        bars("plot.gradientNorm", Vitals::gradientNorm),
                        bars("plot.updateRatio", Vitals::updateRatio),
                        shares()));
    }

    private Chart curves() {
        double[] x = run.epochNumbers();
        List<Series> series = Series.trainAndValidation(x, run.trainLoss(), run.validationLoss());
        Axis y = Axis.fromZero(Text.get("plot.loss"), Axis.values(series));
        return Chart.of("", Axis.counting(Text.get("plot.epoch"), x), y, series);
    }

    private Chart bars(String label, Function<Vitals, List<Double>> part) {
        Series bars = bars(part.apply(vitals));
        return Chart.of("", layers(bars), Axis.ofBars(Text.get(label), bars.y()), List.of(bars));
    }

    private Chart shares() {
        Series bars = bars(vitals.deadUnits());
        Axis share = new Axis(Text.get("plot.deadUnits"), Axis.Scale.LINEAR, 0, 1.1);
        return Chart.of("", layers(bars), share, List.of(bars));
    }

    private static Series bars(List<Double> perLayer) {
        double[] y = perLayer.stream().mapToDouble(Double::doubleValue).toArray();
        return new Series("", Series.count(y.length), y, Series.Style.BARS, Palette.TRAIN);
    }

    private static Axis layers(Series bars) {
        return new Axis(Text.get("plot.layers"), Axis.Scale.WHOLE, 0.5, bars.size() + 0.5);
    }
}
