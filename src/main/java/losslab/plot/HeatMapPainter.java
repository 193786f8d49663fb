package losslab.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import losslab.base.Numbers;

/** Draws a heat map: each cell in its colour with its number. */
final class HeatMapPainter {
    private static final int MOST_NUMBERS = 14; // columns
    private static final int MOST_ROWS = 25; // with numbers
    private static final int MOST_NAMES = 14;

    private final HeatMap map;
    private final Theme theme;

    HeatMapPainter(HeatMap map, Theme theme) {
        this.map = map;
        this.theme = theme;
    }

    void paint(Graphics2D g, int width, int height) {
        double top = theme.px(map.title().isEmpty() ? 14 : 44);
        double left = theme.px(64) + Math.min(width / 4.0, widest(map.rows()));
        double wide = (width - left - theme.px(30)) / map.columns().size();
        double tall = (height - top - theme.px(90)) / map.rows().size();
        new Lettering(g, theme.panelTitle(), Palette.INK)
                .write(map.title(), width / 2.0, theme.px(30), Lettering.Anchor.CENTRE);
        for (int row = 0; row < map.rows().size(); row++) {
            for (int col = 0; col < map.columns().size(); col++) {
                double x = left + col * wide;
                cell(g, row, col, new Rectangle2D.Double(x, top + row * tall, wide, tall));
            }
        }
        names(g, left, top, wide, tall);
    }

    private double widest(List<String> names) {
        return names.stream()
                .mapToDouble(name -> Lettering.width(theme.tick(), name))
                .max()
                .orElse(0);
    }

    private void cell(Graphics2D g, int row, int col, Rectangle2D box) {
        double share = map.share(row, col);
        Color fill = Double.isNaN(share) ? Palette.GRID : Palette.scale(share);
        g.setColor(fill);
        g.fill(box);
        if (map.columns().size() <= MOST_NUMBERS && map.rows().size() <= MOST_ROWS) {
            g.setColor(Palette.PAPER);
            g.setStroke(theme.thin());
            g.draw(box);
            double value = map.values()[row][col];
            String text = Double.isNaN(value) ? "–" : Numbers.show(value);
            Font font = Lettering.fitted(theme.label(), text, 0.9 * box.getWidth());
            double size = Math.min(font.getSize2D(), 0.8 * box.getHeight());
            new Lettering(g, font.deriveFont((float) size), Palette.inkOn(fill))
                    .write(
                            text,
                            box.getCenterX(),
                            box.getCenterY() + 0.36 * size,
                            Lettering.Anchor.CENTRE);
        }
    }

    private void names(Graphics2D g, double left, double top, double wide, double tall) {
        double bottom = top + tall * map.rows().size();
        int across = Ticks.every(map.columns().size(), MOST_NAMES);
        for (int col = 0; col < map.columns().size(); col += across) {
            String name = map.columns().get(col);
            var fitted = Lettering.fitted(theme.tick(), name, 0.95 * wide * across);
            new Lettering(g, fitted, Palette.INK)
                    .write(
                            name,
                            left + (col + 0.5) * wide,
                            bottom + theme.px(26),
                            Lettering.Anchor.CENTRE);
        }
        int down = Ticks.every(map.rows().size(), MOST_ROWS);
        for (int row = 0; row < map.rows().size(); row += down) {
            String name = map.rows().get(row);
            Font font = Lettering.fitted(theme.tick(), name, left - theme.px(64));
            font = font.deriveFont((float) Math.min(font.getSize2D(), 0.9 * tall * down));
            new Lettering(g, font, Palette.INK)
                    .write(
                            name,
                            left - theme.px(10),
                            top + (row + 0.5) * tall + 0.36 * font.getSize2D(),
                            Lettering.Anchor.RIGHT);
        }
        Lettering label = new Lettering(g, theme.label(), Palette.INK);
        double middle = left + wide * map.columns().size() / 2;
        label.write(map.columnLabel(), middle, bottom + theme.px(62), Lettering.Anchor.CENTRE);
        label.writeUpwards(map.rowLabel(), theme.px(30), top + tall * map.rows().size() / 2);
    }
}
