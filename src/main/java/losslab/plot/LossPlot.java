package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.loss.Link;
import losslab.loss.Loss;
import losslab.loss.LossFailure;

/**
 * Losses as functions of one number, all over the same axis: the probability of the right class; or
 * the margin z, if one of them (hinge) has no probability; or the residual p − y for regression,
 * with the derivative below.
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
        List<Series> values = new ArrayList<>();
        List<Series> slopes = new ArrayList<>();
        for (int i = 0; i < losses.size(); i++) {
            Loss loss = bound(losses.get(i), over);
            String name = losses.get(i).name();
            double[] value = sampled(x, at -> loss.value(target(loss), outputs(loss, over, at)));
            values.add(new Series(name, x, value, Series.Style.LINE, Palette.of(i)));
            if (over == Over.RESIDUAL) {
                double[] slope =
                        sampled(x, at -> loss.gradient(target(loss), outputs(loss, over, at))[0]);
                slopes.add(new Series(name, x, slope, Series.Style.LINE, Palette.of(i)));
            }
        }
        String title = losses.stream().map(Loss::name).collect(Collectors.joining(", "));
        Chart above = Chart.of("", across(over), up(values), values);
        return slopes.isEmpty()
                ? Figure.of(title, above)
                : new Figure(title, 1, List.of(above, derivative(across(over), slopes)));
    }

    /** Where a student's loss cannot be computed there is a gap. */
    private static double[] sampled(double[] x, DoubleUnaryOperator curve) {
        return Arrays.stream(x)
                .map(
                        at -> {
                            try {
                                return curve.applyAsDouble(at);
                            } catch (LossFailure undefined) {
                                return Double.NaN;
                            }
                        })
                .toArray();
    }

    private static Chart derivative(Axis across, List<Series> slopes) {
        double[] all = Curves.joined(slopes.stream().map(Series::y).toArray(double[][]::new));
        Axis up = Axis.around(Text.get("plot.lossSlope"), Curves.finite(all));
        return Chart.of("", across, up, slopes);
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

    /** A student's loss goes with either kind. */
    private static Over common(List<Loss> losses) {
        List<Over> kinds =
                losses.stream()
                        .filter(loss -> !isEither(loss))
                        .map(LossPlot::natural)
                        .distinct()
                        .toList();
        if (kinds.size() > 1 && kinds.contains(Over.RESIDUAL)) {
            throw Check.fail(
                    "plot.losses",
                    losses.stream().map(Loss::name).collect(Collectors.joining(", ")));
        }
        if (kinds.isEmpty()) {
            return Over.RESIDUAL;
        }
        return kinds.contains(Over.MARGIN) ? Over.MARGIN : kinds.get(0);
    }

    private static boolean isEither(Loss loss) {
        return fits(loss, Task.REGRESSION, 1)
                && loss.on(Task.REGRESSION).link(1) != loss.on(Task.BINARY).link(1);
    }

    private static Over natural(Loss loss) {
        if (fits(loss, Task.REGRESSION, 1)) {
            return Over.RESIDUAL;
        }
        Loss bound = bound(loss, Over.PROBABILITY);
        return bound.link(target(bound).length) == Link.IDENTITY ? Over.MARGIN : Over.PROBABILITY;
    }

    /** For the task behind an axis. */
    private static Loss bound(Loss loss, Over over) {
        if (over == Over.RESIDUAL) {
            return loss.on(Task.REGRESSION);
        }
        return loss.on(fits(loss, Task.BINARY, 1) ? Task.BINARY : Task.MULTICLASS);
    }

    private static boolean fits(Loss loss, Task task, int outputs) {
        try {
            loss.check(task, outputs);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /**
     * Class 1, or the first of two classes; for numbers 1. One output where the loss takes that.
     */
    private static double[] target(Loss loss) {
        boolean one = fits(loss, Task.BINARY, 1) || fits(loss, Task.REGRESSION, 1);
        return one ? new double[] {1} : new double[] {1, 0};
    }

    private static double[] outputs(Loss loss, Over over, double at) {
        if (over == Over.RESIDUAL) {
            return new double[] {1 + at};
        }
        double z = over == Over.PROBABILITY ? Math.log(at / (1 - at)) : at;
        return target(loss).length == 1 ? new double[] {z} : new double[] {z, 0};
    }
}
