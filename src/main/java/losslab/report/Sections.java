package losslab.report;

import java.util.List;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Task;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.metric.ClassRates;
import losslab.model.Summary;
import losslab.plot.BatchPlot;
import losslab.plot.Boundary;
import losslab.plot.CalibrationPlot;
import losslab.plot.Confusion;
import losslab.plot.Fit;
import losslab.plot.GradientPlot;
import losslab.plot.MistakesPlot;
import losslab.plot.RocPlot;
import losslab.plot.RunPlot;
import losslab.plot.Show;
import losslab.run.Run;
import losslab.run.Setting;

/** All parts of a report, in order. */
final class Sections {
    static final List<Section> ALL =
            List.of(
                    Section.of("experiment", Sections::experiment),
                    Section.of("data", Sections::data),
                    Section.of("model", Sections::model),
                    Section.of("curves", (run, parts) -> parts.figure(RunPlot.of(run))),
                    Section.of("batches", (run, parts) -> parts.figure(BatchPlot.of(run))),
                    Section.of("gradients", (run, parts) -> parts.figure(GradientPlot.of(run))),
                    Section.of("scores", (run, parts) -> parts.table(Scores.of(run))),
                    new Section("confusion", Sections::hasClasses, Sections::confusion),
                    new Section(
                            "roc",
                            Sections::hasClasses,
                            (run, parts) -> parts.figure(RocPlot.of(run))),
                    new Section(
                            "calibration",
                            Sections::hasClasses,
                            (run, parts) -> parts.figure(CalibrationPlot.of(run))),
                    Section.of("mistakes", (run, parts) -> parts.figure(MistakesPlot.of(run))),
                    new Section(
                            "boundary",
                            Sections::isPlane,
                            (run, parts) -> parts.figure(Boundary.of(run))),
                    new Section(
                            "fit", Sections::isCurve, (run, parts) -> parts.figure(Fit.of(run))),
                    Section.of("epochs", Sections::epochs));

    private Sections() {}

    private static Dataset data(Run run) {
        return run.experiment().data();
    }

    private static boolean hasClasses(Run run) {
        return data(run).task().isClassification();
    }

    private static boolean isPlane(Run run) {
        return hasClasses(run) && data(run).inputs() == 2;
    }

    private static boolean isCurve(Run run) {
        return data(run).task() == Task.REGRESSION && data(run).inputs() == 1;
    }

    private static void experiment(Run run, Parts parts) {
        Table table = new Table(Text.get("report.part"), Text.get("report.value"));
        run.experiment().description().forEach((name, value) -> table.row(name, value));
        table.row(Text.get("report.ending"), run.ending().text());
        table.row(Text.get("report.steps"), Numbers.count(run.batchLoss().length));
        table.row(Text.get("report.seconds"), Numbers.seconds(run.seconds()));
        table.row(Text.get("report.fingerprint"), run.fingerprint());
        parts.table(table);
    }

    private static void data(Run run, Parts parts) {
        parts.say(data(run).toString()).figure(Show.of(data(run)));
    }

    private static void model(Run run, Parts parts) {
        boolean standardized = run.experiment().get(Setting.STANDARDIZE);
        Summary summary = Summary.of(run.experiment().architecture(), standardized);
        parts.table(summary.table()).say(summary.total());
    }

    private static void confusion(Run run, Parts parts) {
        parts.figure(Confusion.of(run))
                .table(ClassRates.of(run.predictions(data(run).test())).table());
    }

    private static void epochs(Run run, Parts parts) {
        if (run.epochs().isEmpty()) {
            parts.reason(Text.get("run.noEpoch"));
        } else {
            parts.table(EpochTable.of(run));
        }
    }
}
