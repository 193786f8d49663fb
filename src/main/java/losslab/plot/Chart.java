package losslab.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Curves and clouds over two axes, with marks on them and perhaps colours beneath. */
public record Chart(
        String title, Axis x, Axis y, List<Series> series, List<Mark> marks, Optional<Heat> heat)
        implements Panel {
    private static final double MOST_DECADES = 8;

    public Chart {
        series = series.stream().filter(Series::hasPoints).toList();
        marks = List.copyOf(marks);
    }

    static Chart of(String title, Axis x, Axis y, List<Series> series) {
        return new Chart(title, x, y, series, List.of(), Optional.empty());
    }

    @Override
    public Chart titled(String other) {
        return new Chart(other, x, y, series, marks, heat);
    }

    Chart with(List<Mark> marks) {
        return new Chart(title, x, y, series, marks, heat);
    }

    /**
     * Without the marks that say or point at something; what remains are lines without a label, and
     * the one where the loss ceased to be a number.
     */
    Chart unlabelled() {
        return with(
                marks.stream()
                        .filter(mark -> mark.kind() == Mark.Kind.VERTICAL)
                        .filter(
                                mark ->
                                        mark.label().isEmpty()
                                                || mark.color().equals(Palette.ALARM))
                        .map(mark -> Mark.vertical(mark.x(), "", mark.color()))
                        .toList());
    }

    Chart over(Heat heat) {
        return new Chart(title, x, y, series, marks, Optional.of(heat));
    }

    /**
     * The same on a y axis that has room for both, if it is the same quantity and neither flattens
     * the other beyond recognition.
     */
    Chart comparableTo(Chart other) {
        if (!y.label().equals(other.y.label())) {
            return this;
        }
        List<Series> both = Stream.concat(series.stream(), other.series.stream()).toList();
        Axis axis = y.joined(other.y, both);
        boolean recognisable = axis.decades() <= MOST_DECADES;
        return recognisable ? new Chart(title, x, axis, series, marks, heat) : this;
    }

    /** The same with a logarithmic or linear y axis. */
    Chart scaled(boolean log) {
        return new Chart(title, x, y.as(log, series), series, marks, heat);
    }
}
