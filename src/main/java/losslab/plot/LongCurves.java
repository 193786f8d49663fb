package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Text;
import losslab.run.Run;
import losslab.signal.Curve;

/**
 * Train and validation loss over a logarithmic epoch axis. If validation climbs after its first
 * minimum, that minimum is marked, and where it ended.
 */
final class LongCurves {
    private static final double REBOUND = 1.1; // less is noise

    private LongCurves() {}

    static Figure of(Run run) {
        double[] x = run.epochNumbers();
        double[] validation = run.validationLoss();
        List<Series> series = Series.trainAndValidation(x, run.trainLoss(), validation);
        Axis epochs = Axis.decades(Text.get("plot.epoch"), x);
        Axis losses = Axis.ofLosses(Text.get("plot.loss"), Axis.values(series));
        return Figure.of(
                run.experiment().title(),
                Chart.of("", epochs, losses, series).with(marks(x, validation)));
    }

    private static List<Mark> marks(double[] x, double[] validation) {
        Curve curve = Curve.of(validation);
        int lowest = curve.indexOfMin();
        int top = curve.reboundTop();
        int first = top == 0 ? lowest : curve.part(0, top + 1).indexOfMin();
        boolean rebounds = curve.at(top) > REBOUND * curve.at(first);
        List<Mark> marks = new ArrayList<>(List.of(minimum(x, validation, lowest)));
        if (rebounds && first != lowest) {
            marks.add(minimum(x, validation, first));
        }
        return marks;
    }

    private static Mark minimum(double[] x, double[] validation, int at) {
        String label = Text.get("plot.minimum", Ticks.shorter(validation[at]), Ticks.label(x[at]));
        return Mark.point(x[at], validation[at], label, Palette.VALIDATION);
    }
}
