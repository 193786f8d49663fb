package losslab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Text;
import losslab.metric.Metrics;
import losslab.run.Diff;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * Several runs in one chart, each labelled by what sets it apart. Validation is solid; up to three
 * runs show their training curve too, dashed. Losses that are not the same function cannot be
 * compared: then it is the task's usual metric that is drawn.
 */
public final class Comparison {
    private static final int MOST_WITH_TRAIN = 3;

    /** How often one looked makes no run another. */
    private static final Set<String> LOOKS =
            Set.of(Setting.SNAPSHOT_EVERY.name(), Setting.EVALUATE_EVERY.name());

    private final List<Run> runs;
    private final Map<String, String> shared;
    private final List<String> labels = new ArrayList<>();
    private final boolean sameLoss;

    private Comparison(List<Run> runs) {
        this.runs = runs;
        Run first = runs.get(0);
        Set<String> differing = new LinkedHashSet<>();
        List<Diff> diffs = runs.stream().map(run -> diff(first, run)).toList();
        diffs.forEach(diff -> differing.addAll(diff.changes().keySet()));
        differing.removeAll(LOOKS);
        for (int i = 0; i < runs.size(); i++) {
            labels.add(label(i, differing, diffs));
        }
        this.shared = new LinkedHashMap<>(first.experiment().description());
        shared.keySet().removeAll(differing);
        this.sameLoss = !differing.contains("loss");
    }

    public static Figure of(Run first, Run... others) {
        return of(Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    /** Of at least one run. */
    public static Figure of(List<Run> runs) {
        return runs.size() == 1 ? RunPlot.of(runs.get(0)) : new Comparison(runs).figure();
    }

    private static Diff diff(Run one, Run other) {
        return one.experiment().diff(other.experiment());
    }

    /** The values of all that differs between any two: {@code adam(0.001), batch 8}. */
    private String label(int i, Set<String> differing, List<Diff> diffs) {
        String values =
                differing.stream()
                        .map(
                                part ->
                                        part.equals("loss")
                                                ? runs.get(i).experiment().loss().label()
                                                : value(part, diffs.get(i), diffs))
                        .collect(Collectors.joining(", "));
        boolean taken = values.isEmpty() || labels.contains(values);
        return taken ? (values + " " + Text.get("plot.run", i + 1)).strip() : values;
    }

    private static String value(String part, Diff own, List<Diff> all) {
        Diff.Change change = own.changes().get(part);
        String value =
                change != null
                        ? change.after()
                        : all.stream()
                                .map(diff -> diff.changes().get(part))
                                .filter(other -> other != null)
                                .findFirst()
                                .orElseThrow()
                                .before();
        return value.contains("(") || part.equals("data") ? value : part + " " + value;
    }

    private Figure figure() {
        boolean withTrain = runs.size() <= MOST_WITH_TRAIN;
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Color color = Palette.of(i);
            if (withTrain) {
                series.add(
                        new Series(
                                labels.get(i) + " · train",
                                run.epochNumbers(),
                                values(run, false),
                                Series.Style.DASHED,
                                color));
            }
            series.add(
                    new Series(
                            labels.get(i) + (withTrain ? " · validation" : ""),
                            run.epochNumbers(),
                            values(run, true),
                            Series.Style.LINE,
                            color));
        }
        double[] all = Curves.joined(series.stream().map(Series::y).toArray(double[][]::new));
        double[] numbers = Curves.joined(series.stream().map(Series::x).toArray(double[][]::new));
        String what = sameLoss ? Text.get("plot.loss") : metric();
        String label = withTrain ? what : Text.get("plot.onValidation", what);
        Axis y = sameLoss ? Axis.ofLosses(label, all) : Axis.around(label, all);
        Axis x = Axis.counting(Text.get("plot.epoch"), numbers);
        return Figure.of(title(), Chart.of("", x, y, series).with(marks(x)));
    }

    private double[] values(Run run, boolean validation) {
        if (sameLoss) {
            return validation ? run.validationLoss() : run.trainLoss();
        }
        return validation ? run.validationMetric(metric()) : run.trainMetric(metric());
    }

    private String metric() {
        List<String> names = runs.get(0).metricNames();
        return names.stream()
                .filter(name -> runs.stream().allMatch(run -> run.metricNames().contains(name)))
                .findFirst()
                .orElseGet(
                        () -> Metrics.usual(runs.get(0).experiment().data().task()).get(0).name());
    }

    private List<Mark> marks(Axis x) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.diverged()) {
                double[] epochs = run.epochNumbers();
                double last = epochs.length == 0 ? x.low() : epochs[epochs.length - 1];
                Color color = Palette.of(i);
                Endings.mark(run.ending(), step -> last, last)
                        .map(m -> Mark.vertical(m.x(), m.label(), color))
                        .ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** What the runs have in common, in brief. */
    private String title() {
        return Stream.of("data", "model", "loss", "optimizer")
                .filter(shared::containsKey)
                .map(shared::get)
                .collect(Collectors.joining(", "));
    }
}
