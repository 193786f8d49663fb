package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import losslab.base.Text;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Run;

/**
 * The final losses of nets with one hidden layer over its width: the median of the seeds, between
 * the quarter of the seeds that did best and the quarter that did worst. A line marks the
 * interpolation threshold, the width at which there are as many weights as training targets.
 */
final class WidthPlot {
    private final List<Run> runs;
    private final Map<Integer, List<Run>> byWidth = new TreeMap<>();

    private WidthPlot(List<Run> runs) {
        this.runs = runs;
        for (Run run : runs) {
            byWidth.computeIfAbsent(width(run.experiment()), w -> new ArrayList<>()).add(run);
        }
    }

    static Figure of(List<Run> runs) {
        return new WidthPlot(runs).figure();
    }

    private static int width(Experiment experiment) {
        return ((Mlp) experiment.model()).hidden().get(0);
    }

    private Figure figure() {
        double[] widths = byWidth.keySet().stream().mapToDouble(Integer::intValue).toArray();
        List<Series> series = new ArrayList<>();
        series.addAll(curve("validation", Run::validationLoss, widths, true));
        series.addAll(curve("train", Run::trainLoss, widths, false));
        Axis x = Axis.decades(Text.get("plot.width"), widths);
        Axis y = Axis.fromZero(Text.get("plot.finalLoss"), Axis.values(series));
        Chart chart = Chart.of("", x, y, series);
        return Figure.of(title(), chart.with(threshold(x)));
    }

    private List<Series> curve(
            String name, Function<Run, double[]> losses, double[] widths, boolean banded) {
        double[][] quartiles = new double[3][widths.length];
        int i = 0;
        for (List<Run> seeds : byWidth.values()) {
            double[] finals =
                    seeds.stream().map(losses).mapToDouble(WidthPlot::last).sorted().toArray();
            for (int q = 0; q < 3; q++) {
                quartiles[q][i] = quantile(finals, (q + 1) / 4.0);
            }
            i++;
        }
        var color = banded ? Palette.VALIDATION : Palette.TRAIN;
        List<Series> series = new ArrayList<>();
        if (banded) {
            series.add(
                    Series.band(
                            Text.get("plot.half.seeds"),
                            widths,
                            quartiles[0],
                            quartiles[2],
                            Palette.tint(color, 0.25)));
        }
        String label = Text.get("plot.median", name);
        series.add(new Series(label, widths, quartiles[1], Series.Style.LINE, color));
        return series;
    }

    private static double last(double[] losses) {
        return losses.length == 0 ? Double.NaN : losses[losses.length - 1];
    }

    /** Linear between the order statistics. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private List<Mark> threshold(Axis x) {
        Experiment first = runs.get(0).experiment();
        int targets = first.data().train().size() * first.data().outputs();
        double perUnit = first.data().inputs() + 1 + first.data().outputs();
        double width = (targets - first.data().outputs()) / perUnit;
        boolean inside = width > x.low() && width < x.high();
        String label = Text.get("plot.threshold");
        return inside ? List.of(Mark.vertical(width, label, Palette.FAINT)) : List.of();
    }

    private String title() {
        Experiment first = runs.get(0).experiment();
        String optimizer = first.description().get("optimizer");
        int[] seeds = byWidth.values().stream().mapToInt(List::size).toArray();
        int count = Arrays.stream(seeds).max().orElse(0);
        return Text.get(
                "plot.title.width", first.data().name(), first.loss().name(), optimizer, count);
    }
}
