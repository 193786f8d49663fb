package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import losslab.base.Text;
import losslab.study.LearningRates;

/**
 * The learning-rate range test: each batch's loss over its learning rate, thin, and smoothed; where
 * it is steepest, where it is lowest, and the suggestion between the two. What comes after the loss
 * has grown to twice what it was at first is left out.
 */
public final class RatesPlot {
    private RatesPlot() {}

    public static Figure of(LearningRates found) {
        int shown = shown(found);
        double[] rates = Arrays.copyOf(found.rates(), shown);
        double[] loss = Arrays.copyOf(found.loss(), shown);
        double[] smoothed = Arrays.copyOf(found.smoothed(), shown);
        List<Series> series =
                List.of(
                        new Series(
                                Text.get("plot.batch"),
                                rates,
                                loss,
                                Series.Style.THIN,
                                Palette.tint(Palette.TRAIN, 0.45)),
                        new Series(
                                Text.get("plot.smoothed"),
                                rates,
                                smoothed,
                                Series.Style.LINE,
                                Palette.TRAIN));
        Axis x = new Axis(Text.get("plot.rate"), Axis.Scale.LOG, rates[0], rates[shown - 1]);
        Axis y = Axis.ofLosses(Text.get("plot.loss"), Curves.joined(smoothed, middle(loss)));
        return Figure.of(
                Text.get("plot.title.rates", found.experiment().title()),
                Chart.of("", x, y, series).with(marks(found)));
    }

    /** Up to where the smoothed loss has doubled, after its lowest point. */
    private static int shown(LearningRates found) {
        double[] smoothed = found.smoothed();
        int end = Math.max(2, found.lowest());
        while (end < smoothed.length && smoothed[end] < 2 * smoothed[0]) {
            end++;
        }
        return end;
    }

    /** All but the largest and the smallest twentieth: single batches do not set the axis. */
    private static double[] middle(double[] loss) {
        double[] sorted = DoubleStream.of(loss).sorted().toArray();
        int cut = sorted.length / 20;
        return Arrays.copyOfRange(sorted, cut, sorted.length - cut);
    }

    private static List<Mark> marks(LearningRates found) {
        List<Mark> marks = new ArrayList<>();
        if (found.falls()) {
            double[] rates = found.rates();
            double[] smoothed = found.smoothed();
            int steepest = found.steepest();
            int lowest = found.lowest();
            String fastest = Text.get("plot.fallsMost", Ticks.brief(rates[steepest]));
            String least = Text.get("plot.lowest", Ticks.brief(rates[lowest]));
            double rate = found.suggestion();
            String suggested = Text.get("plot.suggested", Ticks.brief(rate));
            marks.add(Mark.vertical(rate, suggested, Palette.VALIDATION));
            marks.add(Mark.point(rates[steepest], smoothed[steepest], fastest, Palette.INK));
            marks.add(Mark.point(rates[lowest], smoothed[lowest], least, Palette.INK));
        }
        return marks;
    }
}
