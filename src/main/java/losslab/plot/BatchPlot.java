package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Text;
import losslab.run.Run;

/** The loss of every batch, thin, and over it the running mean of the last fiftieth of them. */
public final class BatchPlot {
    private static final int MOST = 2_000;
    private static final int WINDOWS = 50;
    private static final double AFTER = 1.3; // room to say what happened at the end
    private static final int SMOOTHED = 100; // shorter runs need no mean

    private BatchPlot() {}

    public static Figure of(Run run) {
        double[] loss = run.batchLoss();
        double[] step = Series.count(loss.length);
        List<Series> series = new ArrayList<>();
        int[] kept = Curves.thinned(loss, MOST);
        if (loss.length < SMOOTHED) {
            series.add(
                    new Series(
                            Text.get("plot.batch"), step, loss, Series.Style.LINE, Palette.TRAIN));
        } else {
            series.add(
                    new Series(
                            Text.get("plot.batch"),
                            Curves.at(step, kept),
                            Curves.at(loss, kept),
                            Series.Style.THIN,
                            Palette.tint(Palette.TRAIN, 0.45)));
            int window = Math.max(1, loss.length / WINDOWS);
            double[] mean = Curves.runningMean(loss, window);
            int[] places = Curves.thinned(mean, MOST);
            series.add(
                    new Series(
                            Text.get("plot.mean", Ticks.label(window)),
                            Curves.at(step, places),
                            Curves.at(mean, places),
                            Series.Style.LINE,
                            Palette.TRAIN));
        }
        Axis x =
                Axis.counting(
                        Text.get("plot.step"),
                        1,
                        run.diverged() ? AFTER * step.length : step.length);
        Axis y = Axis.ofLosses(Text.get("plot.loss"), loss);
        List<Mark> marks =
                Endings.mark(run.ending(), s -> s, loss.length).map(List::of).orElse(List.of());
        return Figure.of(
                Text.get("plot.title.batches", run.experiment().title()),
                Chart.of("", x, y, series).with(marks));
    }
}
