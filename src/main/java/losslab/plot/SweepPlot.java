package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.base.Text;
import losslab.study.sweep.Measure;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.SweepResult;
import losslab.study.sweep.SweepRow;

/**
 * A sweep in pictures, by the validation metric: a heat map over two parameters, each cell the mean
 * over all others, and parallel coordinates, where the best row is the thick line.
 */
public final class SweepPlot {
    private SweepPlot() {}

    /** Parallel coordinates, and beside them the first two parameters that vary as a heat map. */
    public static Figure of(SweepResult result) {
        List<String> varied =
                result.grid().parameters().stream()
                        .filter(parameter -> parameter.size() > 1)
                        .map(Parameter::name)
                        .toList();
        List<Panel> panels = new ArrayList<>();
        if (varied.size() > 1) {
            panels.add(map(result, varied.get(0), varied.get(1)));
        }
        panels.add(SweepLines.of(result));
        return new Figure(title(result), panels.size(), panels);
    }

    /**
     * Over any two parameters.
     *
     * @throws IllegalArgumentException for names that are none, or one of them twice
     */
    public static Figure heatmap(SweepResult result, String rows, String columns) {
        if (result.grid().parameter(rows).equals(result.grid().parameter(columns))) {
            throw Check.fail("plot.heatmap", rows, String.join(", ", result.grid().names()));
        }
        return Figure.of(title(result), map(result, rows, columns));
    }

    private static String title(SweepResult result) {
        var experiment = result.experiment();
        return experiment.data().name() + " · " + Measure.VALIDATION.title(result.metric());
    }

    private static HeatMap map(SweepResult result, String rows, String columns) {
        Parameter down = result.grid().parameter(rows);
        Parameter across = result.grid().parameter(columns);
        double[][] values = new double[down.size()][across.size()];
        for (int r = 0; r < down.size(); r++) {
            for (int c = 0; c < across.size(); c++) {
                SweepResult there =
                        result.where(rows, down.values().get(r))
                                .where(columns, across.values().get(c));
                values[r][c] = mean(there.rows());
            }
        }
        List<String> others = new ArrayList<>(result.grid().names());
        others.removeAll(List.of(rows, columns));
        String title = others.isEmpty() ? "" : Text.get("plot.meanOver", String.join(", ", others));
        return new HeatMap(title, rows, columns, down.values(), across.values(), values);
    }

    private static double mean(List<SweepRow> rows) {
        return rows.stream()
                .mapToDouble(row -> row.mean(Measure.VALIDATION))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
