package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.signal.Curve;

/** How high is the validation curve at the end? Of losses and of metrics. */
final class AtTheEnd implements ChartReading {
    /** A height that can be read no better than this is not asked for. */
    private static final double VAGUE = 0.25;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        return Reading.validation(chart, language)
                .map(validation -> Curve.of(validation.y()).last())
                .filter(last -> Reading.isShown(chart.y(), last))
                .filter(last -> Reading.error(chart.y(), last) < VAGUE * Math.abs(last))
                .map(last -> height(chart.y(), last, language));
    }

    private static Numeric height(Axis axis, double last, Language language) {
        return new Numeric(
                Text.in(language, "problemset.end", axis.label()),
                Rounded.to(3, last),
                Rounded.up(2, Reading.error(axis, last)),
                Text.in(language, "problemset.end.why"));
    }
}
