package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Text;
import losslab.run.Run;

/** Train and validation loss, and a third curve without which they mislead. */
final class ThirdCurve {
    private ThirdCurve() {}

    /** The loss as it was during training, with dropout and all. */
    static Figure running(Run run) {
        return with(run, Text.get("plot.running"), run.runningLoss());
    }

    /** The loss of the final network on the test split, as a level line. */
    static Figure test(Run run) {
        double[] level = new double[run.epochs().size()];
        Arrays.fill(level, run.loss(run.experiment().data().test()));
        return with(run, Text.get("plot.test"), level);
    }

    private static Figure with(Run run, String name, double[] third) {
        double[] x = run.epochNumbers();
        List<Series> series =
                new ArrayList<>(
                        Series.trainAndValidation(x, run.trainLoss(), run.validationLoss()));
        series.add(new Series(name, x, third, Series.Style.DASHED, Palette.THIRD));
        Axis y = Axis.ofLosses(Text.get("plot.loss"), Axis.values(series));
        Axis epochs = Axis.counting(Text.get("plot.epoch"), x);
        return Figure.of(run.experiment().title(), Chart.of("", epochs, y, series));
    }
}
