package losslab.problemset.question;

import java.util.Optional;
import java.util.stream.IntStream;
import losslab.base.Language;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.plot.Chart;
import losslab.plot.Series;
import losslab.signal.Curve;

/**
 * At which epoch would you stop? The one with the lowest validation loss; right is every epoch
 * whose loss an eye cannot tell from it: the answer is the middle of them.
 */
final class StopEpoch implements ChartReading {
    /** A minimum flatter than this share of all epochs has no place. */
    private static final double FLAT = 0.12;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        return Reading.validationLoss(chart, language)
                .flatMap(series -> of(chart, series, language));
    }

    private static Optional<Numeric> of(Chart chart, Series validation, Language language) {
        double[] loss = validation.y();
        double[] epoch = validation.x();
        int best = Curve.of(loss).indexOfMin();
        double alike = loss[best] + Reading.error(chart.y(), loss[best]);
        double[] right =
                IntStream.range(0, loss.length)
                        .filter(i -> loss[i] <= alike)
                        .mapToDouble(i -> epoch[i])
                        .toArray();
        double first = right[0];
        double last = right[right.length - 1];
        double width = chart.x().high() - chart.x().low();
        double tolerance = Math.max((last - first) / 2, Math.ceil(Reading.SHARP * width));
        return tolerance > FLAT * width
                ? Optional.empty()
                : Optional.of(
                        new Numeric(
                                Text.in(language, "problemset.stop"),
                                (first + last) / 2,
                                tolerance,
                                Text.in(
                                        language,
                                        "problemset.stop.why",
                                        Numbers.show(loss[best]),
                                        Numbers.exact(epoch[best]))));
    }
}
