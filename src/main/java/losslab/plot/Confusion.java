package losslab.plot;

import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.metric.ConfusionMatrix;
import losslab.metric.Metrics;
import losslab.metric.Predictions;
import losslab.run.Run;

/** Which classes are taken for which: actual classes as rows, predicted ones as columns. */
public final class Confusion {
    private Confusion() {}

    /**
     * On the test split.
     *
     * @throws IllegalArgumentException for a regression, or when predictions are NaN
     */
    public static Figure of(Run run) {
        if (!run.experiment().data().task().isClassification()) {
            throw Check.fail("plot.confusion", run.experiment().data().name());
        }
        Predictions test = run.predictions(run.experiment().data().test());
        return of(run.experiment().title(), test);
    }

    /** Of any predictions. */
    public static Figure of(String title, Predictions predictions) {
        ConfusionMatrix confusion = ConfusionMatrix.of(predictions);
        String accuracy = Numbers.percent(Metrics.named("accuracy").of(predictions));
        return Figure.of(
                Text.get("plot.title.confusion", title, accuracy),
                new Cells(
                        "",
                        Text.get("plot.actual"),
                        Text.get("plot.predicted"),
                        confusion.classes(),
                        confusion.counts()));
    }
}
