package losslab.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;

/** Draws parallel coordinates: the best line last and thick, labels beside the axes. */
final class ParallelAxesPainter {
    private static final int MOST_LABELS = 14;
    private static final double LINE = 28; // points

    private final ParallelAxes panel;
    private final Theme theme;

    ParallelAxesPainter(ParallelAxes panel, Theme theme) {
        this.panel = panel;
        this.theme = theme;
    }

    void paint(Graphics2D g, int width, int height) {
        double top = theme.px(panel.title().isEmpty() ? 30 : 60);
        int lines = panel.axes().stream().mapToInt(axis -> words(axis).size()).max().orElse(1);
        double bottom = height - theme.px(36) - lines * theme.px(LINE);
        new Lettering(g, theme.panelTitle(), Palette.INK)
                .write(panel.title(), width / 2.0, theme.px(30), Lettering.Anchor.CENTRE);
        double left = Math.max(theme.px(60), half(0));
        double right = Math.max(theme.px(110), half(panel.axes().size() - 1));
        double apart = (width - left - right) / Math.max(1, panel.axes().size() - 1);
        for (ParallelAxes.Line line : panel.lines()) {
            if (!line.best()) {
                line(g, line, left, apart, top, bottom);
            }
        }
        panel.lines().stream()
                .filter(ParallelAxes.Line::best)
                .forEach(line -> line(g, line, left, apart, top, bottom));
        for (int i = 0; i < panel.axes().size(); i++) {
            axis(g, panel.axes().get(i), left + i * apart, apart, top, bottom);
        }
    }

    /** Half the width of an axis' name, and a little. */
    private double half(int axis) {
        return Lettering.width(theme.label(), longest(panel.axes().get(axis))) / 2 + theme.px(12);
    }

    /** A name is written word under word: there is little room from one axis to the next. */
    private static List<String> words(ParallelAxes.Upright axis) {
        return List.of(axis.name().split(" "));
    }

    private String longest(ParallelAxes.Upright axis) {
        return words(axis).stream()
                .max(Comparator.comparingDouble(word -> Lettering.width(theme.label(), word)))
                .orElse("");
    }

    private void line(
            Graphics2D g,
            ParallelAxes.Line line,
            double left,
            double apart,
            double top,
            double bottom) {
        Path2D path = new Path2D.Double();
        double[] places = line.places();
        for (int i = 0; i < places.length; i++) {
            double x = left + i * apart;
            double y = bottom - places[i] * (bottom - top);
            if (i == 0) {
                path.moveTo(x, y);
            } else { // flat at the axes, so that lines through one point are told apart
                double before = bottom - places[i - 1] * (bottom - top);
                path.curveTo(x - apart / 2, before, x - apart / 2, y, x, y);
            }
        }
        g.setColor(line.color());
        g.setStroke(line.best() ? theme.line() : theme.thin());
        g.draw(path);
    }

    private void axis(
            Graphics2D g,
            ParallelAxes.Upright axis,
            double x,
            double apart,
            double top,
            double bottom) {
        g.setColor(Palette.INK);
        g.setStroke(theme.thin());
        g.draw(new Line2D.Double(x, top, x, bottom));
        int every = Ticks.every(axis.labels().size(), MOST_LABELS);
        for (int i = 0; i < axis.labels().size(); i += every) {
            double y = bottom - axis.places()[i] * (bottom - top);
            g.setColor(Palette.INK);
            g.setStroke(theme.thin()); // lettering with a rim leaves another
            g.draw(new Line2D.Double(x - theme.px(5), y, x + theme.px(5), y));
            new Lettering(g, theme.tick(), Palette.INK)
                    .writeWithRim(
                            axis.labels().get(i),
                            x + theme.px(10),
                            y + theme.px(7),
                            Lettering.Anchor.LEFT);
        }
        Font font = Lettering.fitted(theme.label(), longest(axis), 0.95 * apart);
        double base = bottom + theme.px(16);
        for (String word : words(axis)) {
            base += theme.px(LINE);
            new Lettering(g, font, Palette.INK).write(word, x, base, Lettering.Anchor.CENTRE);
        }
    }
}
