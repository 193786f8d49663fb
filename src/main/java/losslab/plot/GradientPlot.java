package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import losslab.base.Check;
import losslab.base.Text;
import losslab.model.Layer;
import losslab.run.Epoch;
import losslab.run.Run;

/**
 * What reaches each layer: the norm of its gradient ‖∂L/∂W‖ and by what part of themselves its
 * weights move in a step, ‖ΔW‖/‖W‖; left over the epochs, right per layer, at the first and the
 * last recorded epoch. About 0.001 is usual for the latter (Karpathy 2015); layers far below it do
 * not learn.
 */
public final class GradientPlot {
    private static final double USUAL_UPDATE = 1e-3;

    private final Run run;
    private final List<Layer> layers;

    private GradientPlot(Run run) {
        this.run = run;
        this.layers = run.experiment().architecture().trained();
    }

    /**
     * @throws IllegalArgumentException when the run ended before an epoch was recorded
     */
    public static Figure of(Run run) {
        if (run.epochs().isEmpty()) {
            throw Check.fail("plot.gradients", run.ending().text());
        }
        return new GradientPlot(run).figure();
    }

    private Figure figure() {
        String norm = Text.get("plot.gradientNorm");
        String ratio = Text.get("plot.updateRatio");
        Chart updates = curves(ratio, epoch -> epoch.vitals().updateRatio());
        return new Figure(
                Text.get("plot.title.gradients", run.experiment().title()),
                2,
                List.of(
                        curves(norm, epoch -> epoch.vitals().gradientNorm()),
                        bars(norm, epoch -> epoch.vitals().gradientNorm()),
                        withUsual(updates),
                        bars(ratio, epoch -> epoch.vitals().updateRatio())));
    }

    /** Over the epochs, a curve per layer, dark to light from the inputs on. */
    private Chart curves(String label, Function<Epoch, List<Double>> part) {
        double[] x = run.epochNumbers();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            int layer = i;
            double[] y = run.epochs().stream().mapToDouble(e -> part.apply(e).get(layer)).toArray();
            Color color = Palette.inOrder(i, layers.size());
            series.add(new Series(name(i), x, y, Series.Style.LINE, color));
        }
        Axis epochs = Axis.counting(Text.get("plot.epoch"), x);
        return Chart.of("", epochs, Axis.around(label), series).scaled(true);
    }

    private String name(int layer) {
        return Text.get("plot.layer", layer + 1, layers.get(layer).title());
    }

    private static Chart withUsual(Chart chart) {
        List<Series> series = new ArrayList<>(chart.series());
        double[] x = {chart.x().low(), chart.x().high()};
        double[] usual = {USUAL_UPDATE, USUAL_UPDATE};
        series.add(new Series("", x, usual, Series.Style.DASHED, Palette.FAINT));
        return Chart.of(chart.title(), chart.x(), chart.y(), series).scaled(chart.y().isLog());
    }

    /** Per layer, at the first and the last recorded epoch. */
    private Chart bars(String label, Function<Epoch, List<Double>> part) {
        List<Epoch> epochs = run.epochs();
        List<Series> series = new ArrayList<>();
        series.add(bars(epochs.get(0), part, Palette.FAINT));
        if (epochs.size() > 1) {
            series.add(bars(epochs.get(epochs.size() - 1), part, Palette.TRAIN));
        }
        double[] all = Curves.joined(series.stream().map(Series::y).toArray(double[][]::new));
        Axis x = new Axis(Text.get("plot.layers"), Axis.Scale.WHOLE, 0.5, layers.size() + 0.5);
        return Chart.of("", x, Axis.ofBars(label, all), series);
    }

    private static Series bars(Epoch epoch, Function<Epoch, List<Double>> part, Color color) {
        double[] y = part.apply(epoch).stream().mapToDouble(Double::doubleValue).toArray();
        String name = Text.get("plot.atEpoch", epoch.number());
        return new Series(name, Series.count(y.length), y, Series.Style.BARS, color);
    }
}
