package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Text;
import losslab.metric.Predictions;
import losslab.metric.Roc;
import losslab.run.Run;

/**
 * Receiver operating characteristic: a curve per class against the rest, the area under it in the
 * legend, and the diagonal of guessing. Two classes have one curve, that of class 1.
 */
public final class RocPlot {
    private static final int MOST_CLASSES = 10;

    private RocPlot() {}

    /**
     * On the test split.
     *
     * @throws IllegalArgumentException for a regression, or when predictions are NaN
     */
    public static Figure of(Run run) {
        if (!run.experiment().data().task().isClassification()) {
            throw Check.fail("plot.roc", run.experiment().data().name());
        }
        Predictions test = run.predictions(run.experiment().data().test());
        List<Series> series = new ArrayList<>();
        classes(test).forEach(c -> series.add(curve(Roc.of(test, c), Palette.of(series.size()))));
        double[] ends = {0, 1};
        series.add(
                new Series(
                        Text.get("plot.guessing"), ends, ends, Series.Style.DASHED, Palette.FAINT));
        Axis x = Axis.linear(Text.get("plot.falsePositiveRate"), 0, 1);
        Axis y = Axis.linear(Text.get("plot.truePositiveRate"), 0, 1.02);
        return Figure.of(
                Text.get("plot.title.roc", run.experiment().title()), Chart.of("", x, y, series));
    }

    /** Class 1 of two; otherwise the first ones that the test split has examples of. */
    private static IntStream classes(Predictions test) {
        if (test.classCount() == 2) {
            return IntStream.of(1);
        }
        return IntStream.range(0, test.size())
                .map(test::actual)
                .sorted()
                .distinct()
                .limit(MOST_CLASSES);
    }

    private static Series curve(Roc roc, Color color) {
        double[] x = roc.points().stream().mapToDouble(Roc.Point::falsePositiveRate).toArray();
        double[] y = roc.points().stream().mapToDouble(Roc.Point::truePositiveRate).toArray();
        String name = Text.get("plot.area", Clouds.name(roc.name()), Ticks.shorter(roc.area()));
        return new Series(name, x, y, Series.Style.LINE, color);
    }
}
