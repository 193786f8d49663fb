package losslab.plot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Two columns: one figure on the left, the other on the right, charts on the same y axes. */
    static Figure beside(String title, Figure left, Figure right) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < Math.min(left.panels.size(), right.panels.size()); i++) {
            Panel one = left.panels.get(i);
            Panel other = right.panels.get(i);
            if (one instanceof Chart a && other instanceof Chart b) {
                one = a.comparableTo(b);
                other = b.comparableTo(a);
            }
            panels.add(one);
            panels.add(other);
        }
        return new Figure(title, 2, panels);
    }

    /** The first panel under a title of its own. */
    Figure headed(String head) {
        List<Panel> headed = new ArrayList<>(panels);
        headed.set(0, panels.get(0).titled(head));
        return new Figure(title, columns, headed);
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

    /** The PNG that {@link #save} would write. */
    public byte[] png() {
        return PictureFile.png(this);
    }

    /** The same for someone who is to read it: without the title and without what marks say. */
    public Figure unlabelled() {
        return new Figure("", columns, each(Chart::unlabelled));
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
        return new Figure(title, columns, each(chart -> chart.scaled(log)));
    }

    private List<Panel> each(UnaryOperator<Chart> edit) {
        return panels.stream()
                .map(panel -> panel instanceof Chart chart ? edit.apply(chart) : panel)
                .toList();
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
