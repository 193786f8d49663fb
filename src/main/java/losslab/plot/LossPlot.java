package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.loss.Link;
import losslab.loss.Loss;

/**
 * Losses as functions of one number, all over the same axis: the probability of the right class; or
 * the margin z, if one of them (hinge) has no probability; or the residual p − y for regression.
 */
public final class LossPlot {
    private static final int POINTS = 400;
    private static final double EDGE = 0.002; // probabilities are drawn from here to 1 − this
    private static final double MOST = 5; // of the y axis

    /** The number a loss is drawn over, and the example behind each place on the axis. */
    private enum Over {
        PROBABILITY("plot.probability", EDGE, 1 - EDGE),
        MARGIN("plot.margin", -4, 4),
        RESIDUAL("plot.residual", -3, 3);

        private final String key;
        private final double low;
        private final double high;

        Over(String key, double low, double high) {
            this.key = key;
            this.low = low;
            this.high = high;
        }
    }

    private LossPlot() {}

    /**
     * @throws IllegalArgumentException for losses of classes and of numbers together
     */
    public static Figure of(Loss first, Loss... rest) {
        Check.given("loss", first, "plot(bce())");
        List<Loss> losses = Stream.concat(Stream.of(first), Stream.of(rest)).toList();
        Over over = common(losses);
        double[] x = Curves.spaced(over.low, over.high, POINTS);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < losses.size(); i++) {
            Loss loss = losses.get(i);
            double[] y = new double[POINTS];
            for (int j = 0; j < POINTS; j++) {
                y[j] = value(loss, over, x[j]);
            }
            series.add(new Series(loss.name(), x, y, Series.Style.LINE, Palette.of(i)));
        }
        String title = losses.stream().map(Loss::name).collect(Collectors.joining(", "));
        return Figure.of(title, Chart.of("", across(over), up(series), series));
    }

    private static Axis across(Over over) {
        double low = over == Over.PROBABILITY ? 0 : over.low;
        double high = over == Over.PROBABILITY ? 1 : over.high;
        return Axis.linear(Text.get(over.key), low, high);
    }

    private static Axis up(List<Series> series) {
        double[] all =
                Curves.finite(
                        Curves.joined(series.stream().map(Series::y).toArray(double[][]::new)));
        Axis whole = Axis.around(Text.get("plot.loss"), all);
        double low = whole.low() > -0.5 ? 0 : whole.low();
        return Axis.linear(whole.label(), low, Math.max(low + 1e-3, Math.min(MOST, whole.high())));
    }

    private static Over common(List<Loss> losses) {
        List<Over> kinds = losses.stream().map(LossPlot::natural).distinct().toList();
        if (kinds.size() > 1 && kinds.contains(Over.RESIDUAL)) {
            throw Check.fail(
                    "plot.losses",
                    losses.stream().map(Loss::name).collect(Collectors.joining(", ")));
        }
        return kinds.contains(Over.MARGIN) ? Over.MARGIN : kinds.get(0);
    }

    private static Over natural(Loss loss) {
        boolean numbers = fits(loss, Task.REGRESSION, 1);
        if (numbers) {
            return Over.RESIDUAL;
        }
        return link(loss) == Link.IDENTITY ? Over.MARGIN : Over.PROBABILITY;
    }

    private static Link link(Loss loss) {
        return loss.link(outputs(loss));
    }

    /** One output where the loss takes that, otherwise two. */
    private static int outputs(Loss loss) {
        return fits(loss, Task.BINARY, 1) || fits(loss, Task.REGRESSION, 1) ? 1 : 2;
    }

    private static boolean fits(Loss loss, Task task, int outputs) {
        try {
            loss.check(task, outputs);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** The target is class 1 (or the first of two classes), for numbers 1. */
    private static double value(Loss loss, Over over, double at) {
        double z = over == Over.PROBABILITY ? Math.log(at / (1 - at)) : at;
        double[] one = {over == Over.RESIDUAL ? 1 + at : z};
        return outputs(loss) == 1
                ? loss.value(new double[] {1}, one)
                : loss.value(new double[] {1, 0}, new double[] {z, 0});
    }
}
