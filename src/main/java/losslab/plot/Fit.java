package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.SigmoidCurve;
import losslab.data.Split;
import losslab.math.Matrix;
import losslab.model.Network;
import losslab.run.Run;
import losslab.run.Snapshot;

/**
 * The curve that was fitted to one feature, over the training points and, where it is known, the
 * true curve (dashed). A run with snapshots shows up to six of them, pale ones first.
 */
public final class Fit {
    private static final int POINTS = 300;
    private static final int MOST_SNAPSHOTS = 6;
    private static final int MOST_POINTS = 1_000;
    private static final Color LAST = Palette.VALIDATION;

    private final Run run;
    private final Dataset data;
    private final double[] x;

    /**
     * @throws IllegalArgumentException unless it is a regression of one feature
     */
    Fit(Run run) {
        this.run = run;
        this.data = run.experiment().data();
        if (!suits(data)) {
            throw Check.fail("plot.fit", data.name(), data.inputs(), data.task().title());
        }
        double[] inputs = data.train().x().column(0);
        this.x =
                Curves.spaced(
                        Arrays.stream(inputs).min().orElse(0),
                        Arrays.stream(inputs).max().orElse(1),
                        POINTS);
    }

    static boolean suits(Dataset data) {
        return data.inputs() == 1 && data.task() == Task.REGRESSION;
    }

    public static Figure of(Run run) {
        Fit fit = new Fit(run);
        List<Snapshot> shown = chosen(run.snapshots());
        return fit.figure(
                shown.isEmpty()
                        ? List.of(fit.curve(Text.get("plot.fitted"), run.network(), LAST))
                        : fit.curves(shown));
    }

    /** At these steps, pale ones first. */
    public static Figure of(Run run, int firstStep, int... steps) {
        Fit fit = new Fit(run);
        return fit.figure(fit.curves(Moments.at(run, firstStep, steps)));
    }

    /** At one moment of an animation. */
    Figure frame(Snapshot snapshot) {
        Series curve = curve(Text.get("plot.fitted"), snapshot.network(), LAST);
        return figure(Moments.label(snapshot), List.of(curve));
    }

    private Figure figure(List<Series> curves) {
        return figure("", curves);
    }

    private Figure figure(String moment, List<Series> curves) {
        List<Series> series = new ArrayList<>();
        series.add(points(data));
        series.addAll(curves);
        series.addAll(truth(data, x));
        Axis across = Axis.around(data.featureNames().get(0), x);
        Axis up = Axis.around("y", data.train().y().column(0));
        return Figure.of(
                Text.get("plot.title.fit", run.experiment().title()),
                Chart.of(moment, across, up, series));
    }

    static Series points(Dataset data) {
        Split split = data.train().take(MOST_POINTS);
        return new Series(
                Text.get("plot.data"),
                split.x().column(0),
                split.y().column(0),
                Series.Style.DOTS,
                Palette.tint(Palette.FAINT, 0.6));
    }

    /** The curve behind the data, if the generator knows it. */
    static List<Series> truth(Dataset data, double[] x) {
        if (!(data.source() instanceof SigmoidCurve)) {
            return List.of();
        }
        double[] y = Arrays.stream(x).map(SigmoidCurve::truth).toArray();
        return List.of(
                new Series(Text.get("plot.truth"), x, y, Series.Style.DASHED, Palette.TRUTH));
    }

    private List<Series> curves(List<Snapshot> shown) {
        List<Series> curves = new ArrayList<>();
        int last = shown.size() - 1;
        for (int i = 0; i <= last; i++) {
            double share = 0.25 + 0.75 * (i + 1) / shown.size();
            Color color = i == last ? LAST : Palette.tint(Palette.TRAIN, share);
            curves.add(curve(Moments.label(shown.get(i)), shown.get(i).network(), color));
        }
        return curves;
    }

    private Series curve(String name, Network network, Color color) {
        float[] inputs = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            inputs[i] = (float) x[i];
        }
        Matrix rows = Matrix.wrap(x.length, 1, inputs);
        Matrix none = Matrix.wrap(x.length, 1, new float[x.length]);
        double[] y = run.predictions(new Split(rows, none), network).p().column(0);
        return new Series(name, x, y, Series.Style.LINE, color);
    }

    /** Evenly spaced ones, counted from the last. */
    private static List<Snapshot> chosen(List<Snapshot> all) {
        int stride = (all.size() + MOST_SNAPSHOTS - 1) / MOST_SNAPSHOTS;
        List<Snapshot> chosen = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i -= stride) {
            chosen.add(0, all.get(i));
        }
        return chosen;
    }
}
