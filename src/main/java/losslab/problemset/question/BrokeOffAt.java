package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.plot.Mark;
import losslab.plot.Palette;

/** Where did the loss cease to be a number? Asked wherever the picture has the red line. */
final class BrokeOffAt implements ChartReading {
    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        return chart.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.VERTICAL)
                .filter(mark -> mark.color().equals(Palette.ALARM))
                .findFirst()
                .map(mark -> at(chart.x(), mark.x(), language));
    }

    private static Numeric at(Axis axis, double place, Language language) {
        return new Numeric(
                Text.in(language, "problemset.brokeOff", axis.label()),
                Rounded.to(3, place),
                Rounded.up(2, Reading.error(axis, place)),
                Text.in(language, "problemset.brokeOff.why"));
    }
}
