package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Chart;
import losslab.plot.Panel;
import losslab.plot.Series;

/**
 * A number that can be read off some panels. It is taken from what is drawn, so that nothing is
 * asked that cannot be seen, and with the error that an eye makes.
 */
interface Reading {
    /** What an eye can tell apart: this share of an axis. */
    double SHARP = 0.02;

    /** Numbers are read, and answers written, to no more than three digits. */
    double DIGITS = 0.005;

    /** Empty if this panel does not show it clearly. */
    Optional<Numeric> of(Panel panel, Language language);

    /** How far off a value may be read on an axis. */
    static double error(Axis axis, double value) {
        double eye =
                axis.isLog()
                        ? value * (Math.pow(axis.high() / axis.low(), SHARP) - 1)
                        : SHARP * (axis.high() - axis.low());
        return Math.max(eye, DIGITS * Math.abs(value));
    }

    static boolean isShown(Axis axis, double value) {
        return value >= axis.low() && value <= axis.high();
    }

    /** The validation loss over the epochs. */
    static Optional<Series> validationLoss(Chart chart, Language language) {
        return validation(chart, language)
                .filter(series -> chart.y().label().equals(Text.in(language, "plot.loss")));
    }

    /** Whatever is drawn of validation over the epochs. */
    static Optional<Series> validation(Chart chart, Language language) {
        boolean epochs = chart.x().label().equals(Text.in(language, "plot.epoch"));
        return chart.series().stream()
                .filter(series -> epochs && series.name().equals("validation"))
                .findFirst();
    }
}
