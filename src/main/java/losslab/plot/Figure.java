package losslab.plot;

import java.nio.file.Path;
import java.util.List;
import losslab.base.Check;

/**
 * A picture as a value: a title and panels, left to right and top to bottom in so many columns. It
 * knows its series, labels and marks; pixels come about only when it is saved or shown.
 */
public record Figure(String title, int columns, List<Panel> panels) {
    public Figure {
        panels = List.copyOf(panels);
    }

    static Figure of(String title, Panel panel) {
        return new Figure(title, 1, List.of(panel));
    }

    /**
     * Writes it as the name says: {@code .png} (1200 × 750 points, twice as many pixels), {@code
     * .svg} or {@code .pdf}. Missing folders are made; nothing half-written is left behind.
     *
     * @return where it was written
     * @throws IllegalArgumentException for another extension or a place that cannot be written
     */
    public Path save(String file) {
        Check.given("file", file, "save(\"plot.png\")");
        return PictureFile.save(this, file);
    }

    /** The same with logarithmic y axes. */
    public Figure log() {
        return scaled(true);
    }

    /** The same with linear y axes. */
    public Figure linear() {
        return scaled(false);
    }

    private Figure scaled(boolean log) {
        return new Figure(
                title,
                columns,
                panels.stream()
                        .map(panel -> panel instanceof Chart chart ? chart.scaled(log) : panel)
                        .toList());
    }

    int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** The title and a picture made of characters, for the terminal. */
    @Override
    public String toString() {
        return TextFigure.of(this);
    }
}
