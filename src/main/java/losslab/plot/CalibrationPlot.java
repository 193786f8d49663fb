package losslab.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import losslab.base.Check;
import losslab.base.Text;
import losslab.metric.Calibration;
import losslab.run.Run;

/**
 * A reliability diagram: the share of right answers over the confidence, bin by bin, and the
 * diagonal that a calibrated net would lie on; below, what share of the examples each bin holds.
 */
public final class CalibrationPlot {
    private CalibrationPlot() {}

    /**
     * On the test split.
     *
     * @throws IllegalArgumentException for a regression, for scores that are no probabilities, or
     *     when predictions are NaN
     */
    public static Figure of(Run run) {
        if (!run.experiment().data().task().isClassification()) {
            throw Check.fail("plot.calibration", run.experiment().data().name());
        }
        Calibration calibration = Calibration.of(run.predictions(run.experiment().data().test()));
        String error = Ticks.shorter(calibration.error());
        return new Figure(
                Text.get("plot.title.calibration", run.experiment().title(), error),
                1,
                List.of(reliability(calibration), sizes(calibration)));
    }

    private static Chart reliability(Calibration calibration) {
        double[] ends = {0, 1};
        Series wanted =
                new Series(
                        Text.get("plot.calibrated"),
                        ends,
                        ends,
                        Series.Style.DASHED,
                        Palette.FAINT);
        Series got =
                new Series(
                        Text.get("plot.net"),
                        each(calibration, Calibration.Bin::confidence),
                        each(calibration, Calibration.Bin::accuracy),
                        Series.Style.LINE,
                        Palette.TRAIN);
        Axis y = Axis.linear(Text.get("plot.shareRight"), 0, 1.02);
        return Chart.of("", confidence(), y, List.of(wanted, got));
    }

    /** As steps, a bin each. */
    private static Chart sizes(Calibration calibration) {
        double all = calibration.bins().stream().mapToInt(Calibration.Bin::examples).sum();
        double[] x =
                calibration.bins().stream()
                        .flatMapToDouble(b -> DoubleStream.of(b.from(), b.from(), b.to(), b.to()))
                        .toArray();
        double[] y =
                calibration.bins().stream()
                        .mapToDouble(bin -> bin.examples() / all)
                        .flatMap(share -> DoubleStream.of(0, share, share, 0))
                        .toArray();
        Series steps = new Series("", x, y, Series.Style.LINE, Palette.TRAIN);
        return Chart.of(
                "",
                confidence(),
                Axis.linear(Text.get("plot.shareExamples"), 0, 1),
                List.of(steps));
    }

    private static Axis confidence() {
        return Axis.linear(Text.get("plot.confidence"), 0, 1);
    }

    private static double[] each(Calibration calibration, ToDoubleFunction<Calibration.Bin> part) {
        return calibration.bins().stream().mapToDouble(part).toArray();
    }
}
