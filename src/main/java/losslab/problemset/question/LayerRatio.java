package losslab.problemset.question;

import java.util.Arrays;
import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Chart;
import losslab.signal.Curve;

/** How many times the smallest of the layers' gradient norms is the largest? */
final class LayerRatio implements ChartReading {
    /** The numbers over the bars have two digits. */
    private static final double ROUNDED = 0.1;

    private static final double CLEAR = 2;

    @Override
    public Optional<Numeric> of(Chart chart, Language language) {
        String norm = Text.in(language, "plot.gradientNorm");
        return chart.series().stream()
                .filter(series -> chart.y().label().equals(norm))
                .findFirst()
                .map(bars -> ratio(bars.y()))
                .filter(ratio -> ratio >= CLEAR)
                .map(ratio -> asked(ratio, language));
    }

    /** NaN, which is not clear, if a layer has none. */
    private static double ratio(double[] norms) {
        boolean all = Arrays.stream(norms).allMatch(norm -> norm > 0);
        return all ? Curve.of(norms).max() / Curve.of(norms).min() : Double.NaN;
    }

    private static Numeric asked(double ratio, Language language) {
        return new Numeric(
                Text.in(language, "problemset.layers"),
                Rounded.to(2, ratio),
                Rounded.up(2, ROUNDED * ratio),
                Text.in(language, "problemset.layers.why"));
    }
}
