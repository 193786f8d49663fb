package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import losslab.base.Text;
import losslab.run.Epoch;
import losslab.run.Run;
import losslab.run.Vitals;

/**
 * Several runs whose curves say the same, numbered, and the figures that tell them apart: gradient
 * and update of the first and the last layer, and the silent units of the worst one.
 */
final class FlatCurves {
    private final List<String> names;
    private final List<Run> runs;

    private FlatCurves(List<String> names, List<Run> runs) {
        this.names = names;
        this.runs = runs;
    }

    static Figure of(String title, List<String> names, List<Run> runs) {
        FlatCurves flat = new FlatCurves(names, runs);
        return new Figure(
                title,
                2,
                List.of(
                        flat.curves(),
                        flat.ends("plot.gradientNorm", Vitals::gradientNorm),
                        flat.ends("plot.updateRatio", Vitals::updateRatio),
                        flat.silent()));
    }

    private Chart curves() {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String name = Text.get("plot.numbered", i + 1, names.get(i));
            series.add(
                    new Series(
                            name,
                            progress(run),
                            run.trainLoss(),
                            Series.Style.LINE,
                            Palette.of(i)));
        }
        Axis x = Axis.linear(Text.get("plot.progress"), 0, 1);
        Axis y = Axis.fromZero(Text.get("plot.trainLoss"), Axis.values(series));
        return Chart.of("", x, y, series);
    }

    /** Runs of different lengths side by side: the share of the training that is done. */
    private static double[] progress(Run run) {
        double[] epochs = run.epochNumbers();
        double last = epochs[epochs.length - 1];
        return Arrays.stream(epochs).map(epoch -> epoch / last).toArray();
    }

    private Chart ends(String label, Function<Vitals, List<Double>> part) {
        Series first = bars("plot.firstLayer", Palette.FAINT, vitals -> part.apply(vitals).get(0));
        Series last =
                bars(
                        "plot.lastLayer",
                        Palette.TRAIN,
                        vitals -> part.apply(vitals).get(part.apply(vitals).size() - 1));
        double[] all = Curves.joined(first.y(), last.y());
        return Chart.of("", numbers(), Axis.ofBars(Text.get(label), all), List.of(first, last));
    }

    private Chart silent() {
        Series bars =
                bars(
                        "plot.worstLayer",
                        Palette.TRAIN,
                        vitals ->
                                vitals.deadUnits().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .max()
                                        .orElse(0));
        Axis share = new Axis(Text.get("plot.deadUnits"), Axis.Scale.LINEAR, 0, 1.1);
        return Chart.of("", numbers(), share, List.of(bars));
    }

    private Series bars(String name, Color color, ToDoubleFunction<Vitals> figure) {
        double[] y = runs.stream().mapToDouble(run -> figure.applyAsDouble(last(run))).toArray();
        return new Series(Text.get(name), Series.count(y.length), y, Series.Style.BARS, color);
    }

    private static Vitals last(Run run) {
        List<Epoch> epochs = run.epochs();
        return epochs.get(epochs.size() - 1).vitals();
    }

    private Axis numbers() {
        return new Axis(Text.get("plot.runNumber"), Axis.Scale.WHOLE, 0.5, runs.size() + 0.5);
    }
}
