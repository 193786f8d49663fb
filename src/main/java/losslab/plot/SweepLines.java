package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.study.sweep.Measure;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.SweepResult;
import losslab.study.sweep.SweepRow;

/** The rows of a sweep as parallel coordinates: its parameters, then the validation metric. */
final class SweepLines {
    private final SweepResult result;
    private final List<SweepRow> rows;
    private final Axis metric;

    private SweepLines(SweepResult result) {
        this.result = result;
        this.rows = result.rows().stream().filter(r -> !Double.isNaN(value(r))).toList();
        double[] values = rows.stream().mapToDouble(SweepLines::value).toArray();
        this.metric = Axis.around("", values);
    }

    static ParallelAxes of(SweepResult result) {
        return new SweepLines(result).panel();
    }

    private static double value(SweepRow row) {
        return row.mean(Measure.VALIDATION);
    }

    private ParallelAxes panel() {
        List<ParallelAxes.Upright> axes = new ArrayList<>();
        for (Parameter parameter : result.grid().parameters()) {
            double[] places =
                    IntStream.range(0, parameter.size())
                            .mapToDouble(i -> place(parameter, i))
                            .toArray();
            axes.add(new ParallelAxes.Upright(parameter.name(), parameter.values(), places));
        }
        double[] ticks = Ticks.of(metric, 6);
        axes.add(
                new ParallelAxes.Upright(
                        Measure.VALIDATION.title(result.metric()),
                        Arrays.stream(ticks).mapToObj(Ticks::label).toList(),
                        Arrays.stream(ticks).map(metric::place).toArray()));
        return new ParallelAxes("", axes, lines());
    }

    private List<ParallelAxes.Line> lines() {
        List<ParallelAxes.Line> lines = new ArrayList<>();
        SweepRow best = rows.isEmpty() ? null : result.best();
        for (SweepRow row : rows) {
            double[] places = new double[row.values().size() + 1];
            for (int p = 0; p < row.values().size(); p++) {
                Parameter parameter = result.grid().parameters().get(p);
                places[p] = place(parameter, parameter.values().indexOf(row.values().get(p)));
            }
            places[row.values().size()] = metric.place(value(row));
            boolean first = row.equals(best);
            Color color =
                    first ? Palette.VALIDATION : Palette.scale(0.8 * metric.place(value(row)));
            lines.add(new ParallelAxes.Line(places, color, first));
        }
        return lines;
    }

    /** Values evenly, the first at the foot; a lone one in the middle. */
    private static double place(Parameter parameter, int i) {
        return parameter.size() == 1 ? 0.5 : i / (parameter.size() - 1.0);
    }
}
