package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import losslab.base.Text;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * The curves of one run: train and validation loss over the epochs, the minimum of validation, and
 * why it ended. The y axis is logarithmic where {@link Axis#ofLosses} finds that it helps. Metrics
 * asked for with {@code metrics(…)} get a panel each. A run that ended before two epochs were
 * recorded is drawn by its batch losses.
 */
public final class RunPlot {
    private final Experiment experiment;
    private final List<Epoch> epochs;
    private final Optional<Ending> ending;
    private final double[] x;

    private RunPlot(Experiment experiment, List<Epoch> epochs, Optional<Ending> ending) {
        this.experiment = experiment;
        this.epochs = epochs;
        this.ending = ending;
        this.x = each(Epoch::number);
    }

    public static Figure of(Run run) {
        boolean tooShort = run.epochs().size() < 2 && run.batchLoss().length > 1;
        return tooShort
                ? BatchPlot.of(run)
                : new RunPlot(run.experiment(), run.epochs(), Optional.of(run.ending())).figure();
    }

    /** A training that goes on: the epochs recorded so far. */
    static Figure soFar(Experiment experiment, List<Epoch> epochs) {
        return new RunPlot(experiment, epochs, Optional.empty()).figure();
    }

    private Figure figure() {
        List<Panel> panels = new ArrayList<>();
        panels.add(losses());
        experiment.get(Setting.METRICS).forEach(name -> panels.add(metric(name)));
        int columns = panels.size() <= 2 ? 1 : 2;
        return new Figure(experiment.title(), columns, panels);
    }

    private Chart losses() {
        double[] train = each(Epoch::trainLoss);
        double[] validation = each(Epoch::validationLoss);
        Axis y = Axis.ofLosses(Text.get("plot.loss"), Curves.joined(train, validation));
        return Chart.of("", epochAxis(), y, Series.trainAndValidation(x, train, validation))
                .with(marks(Curves.lowest(validation), validation));
    }

    private Chart metric(String name) {
        double[] train = each(epoch -> epoch.trainMetrics().get(name));
        double[] validation = each(epoch -> epoch.validationMetrics().get(name));
        Axis y = Axis.around(name, Curves.joined(train, validation));
        return Chart.of("", epochAxis(), y, Series.trainAndValidation(x, train, validation));
    }

    /** From the first epoch to the last, or to where it diverged. */
    private Axis epochAxis() {
        double[] ends =
                endedAt().isPresent() ? Curves.joined(x, new double[] {endedAt().get().x()}) : x;
        return Axis.counting(Text.get("plot.epoch"), ends);
    }

    private List<Mark> marks(int lowest, double[] validation) {
        List<Mark> marks = new ArrayList<>();
        boolean grewAtOnce =
                lowest == 0 && ending.filter(Ending.Diverged.class::isInstance).isPresent();
        if (lowest >= 0 && x.length > 1 && !grewAtOnce) {
            marks.add(
                    Mark.point(
                            x[lowest],
                            validation[lowest],
                            Text.get(
                                    "plot.minimum",
                                    Ticks.shorter(validation[lowest]),
                                    Ticks.label(x[lowest])),
                            Palette.VALIDATION));
        }
        endedAt().ifPresent(marks::add);
        return marks;
    }

    private Optional<Mark> endedAt() {
        return ending.flatMap(
                end ->
                        Endings.mark(
                                end,
                                step -> step / (double) experiment.stepsPerEpoch(),
                                x.length == 0 ? 1 : x[x.length - 1]));
    }

    private double[] each(ToDoubleFunction<Epoch> part) {
        return epochs.stream().mapToDouble(part).toArray();
    }
}
