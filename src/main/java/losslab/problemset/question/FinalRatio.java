package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.plot.Chart;
import losslab.plot.Series;
import losslab.signal.Curve;

/** How many times its lowest value is the validation loss at the end? Asked where it climbed. */
final class FinalRatio implements ChartReading {
    /** A ratio that can be read no better than this is not asked for. */
    private static final double VAGUE = 0.25;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        return Reading.validationLoss(chart, language)
                .flatMap(series -> of(chart, series, language));
    }

    private static Optional<Numeric> of(Chart chart, Series validation, Language language) {
        Curve loss = Curve.of(validation.y());
        double lowest = loss.min();
        double last = loss.last();
        boolean shown = Reading.isShown(chart.y(), lowest) && Reading.isShown(chart.y(), last);
        if (!shown || lowest <= 0) {
            return Optional.empty();
        }
        double ratio = last / lowest;
        double error =
                Reading.error(chart.y(), last) / last + Reading.error(chart.y(), lowest) / lowest;
        return error > VAGUE || ratio < 1 + error
                ? Optional.empty()
                : Optional.of(
                        new Numeric(
                                Text.in(language, "problemset.ratio"),
                                Rounded.to(3, ratio),
                                Rounded.up(2, ratio * error),
                                Text.in(
                                        language,
                                        "problemset.ratio.why",
                                        Numbers.show(last),
                                        Numbers.show(lowest))));
    }
}
