package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import losslab.base.Text;
import losslab.pathology.TwoTasks;
import losslab.run.Run;
import losslab.run.Snapshot;

/** The validation accuracy on each of two tasks, snapshot by snapshot. */
final class TasksPlot {
    private TasksPlot() {}

    static Figure of(Run run) {
        TwoTasks tasks = TwoTasks.of(run.experiment().data());
        if (run.snapshots().size() < 2 || tasks.first().isEmpty()) {
            return RunPlot.of(run);
        }
        double[] steps = run.snapshots().stream().mapToDouble(Snapshot::step).toArray();
        List<Series> series = new ArrayList<>();
        series.add(accuracy("plot.firstTask", run, tasks.first(), steps, Palette.of(0)));
        series.add(accuracy("plot.secondTask", run, tasks.second(), steps, Palette.of(2)));
        Axis y = new Axis(Text.get("plot.taskAccuracy"), Axis.Scale.LINEAR, 0, 1.02);
        Axis x = Axis.counting(Text.get("plot.step"), steps);
        return Figure.of(run.experiment().title(), Chart.of("", x, y, series));
    }

    private static Series accuracy(
            String name, Run run, List<Integer> rows, double[] steps, Color color) {
        double[] y =
                run.snapshots().stream()
                        .mapToDouble(shot -> TwoTasks.accuracy(run, shot.network(), rows))
                        .toArray();
        return new Series(Text.get(name), steps, y, Series.Style.LINE, color);
    }
}
