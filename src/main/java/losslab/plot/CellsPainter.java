package losslab.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a table of counts: right answers blue, mistakes orange, the deeper the more of the row. */
final class CellsPainter {
    private static final int MOST_NUMBERS = 25;
    private static final int MOST_SHARES = 12;
    private static final int HEAD = 44; // points above the table, for its title

    private final Cells cells;
    private final Theme theme;

    CellsPainter(Cells cells, Theme theme) {
        this.cells = cells;
        this.theme = theme;
    }

    void paint(Graphics2D g, int width, int height) {
        double names = Math.min(width / 4.0, namesWidth());
        double top = cells.title().isEmpty() ? 0 : theme.px(HEAD);
        double bottom = theme.px(90);
        double left = theme.px(60) + names;
        double side = Math.min(width - left - theme.px(30), height - top - bottom) / cells.size();
        double wide = Math.min(1.6 * side, (width - left - theme.px(30)) / cells.size());
        double x0 = Math.max(left, (width - wide * cells.size()) / 2);
        new Lettering(g, theme.panelTitle(), Palette.INK)
                .write(
                        cells.title(),
                        x0 + wide * cells.size() / 2,
                        theme.px(HEAD - 14),
                        Lettering.Anchor.CENTRE);
        g.translate(0, top);
        for (int row = 0; row < cells.size(); row++) {
            for (int col = 0; col < cells.size(); col++) {
                cell(g, row, col, new Rectangle2D.Double(x0 + col * wide, row * side, wide, side));
            }
        }
        labels(g, x0, wide, side, names);
        g.translate(0, -top);
    }

    private double namesWidth() {
        return cells.names().stream()
                .mapToDouble(name -> Lettering.width(theme.tick(), name))
                .max()
                .orElse(0);
    }

    private void cell(Graphics2D g, int row, int col, Rectangle2D box) {
        double share = cells.share(row, col);
        Color full = row == col ? Palette.TRAIN : Palette.VALIDATION;
        Color fill = Palette.tint(full, share == 0 ? 0.03 : 0.12 + 0.88 * share);
        g.setColor(fill);
        g.fill(box);
        g.setColor(Palette.PAPER);
        g.setStroke(theme.thin());
        g.draw(box);
        if (cells.size() <= MOST_NUMBERS) {
            Color ink =
                    cells.count(row, col) == 0
                            ? Palette.tint(Palette.FAINT, 0.6)
                            : share > 0.55 ? Palette.PAPER : Palette.INK;
            numbers(g, row, col, box, ink);
        }
    }

    private void numbers(Graphics2D g, int row, int col, Rectangle2D box, Color ink) {
        boolean shares = cells.size() <= MOST_SHARES && cells.count(row, col) > 0;
        String count = String.valueOf(cells.count(row, col));
        double size = Math.min(theme.px(28), 0.36 * box.getHeight());
        Font large = theme.font(Font.BOLD, 1).deriveFont((float) size);
        double y = box.getCenterY() + (shares ? 0.02 : 0.36) * size;
        new Lettering(g, Lettering.fitted(large, count, 0.9 * box.getWidth()), ink)
                .write(count, box.getCenterX(), y, Lettering.Anchor.CENTRE);
        if (shares) {
            String share = percent(cells.share(row, col));
            Font small = theme.font(Font.PLAIN, 1).deriveFont((float) (0.66 * size));
            new Lettering(g, Lettering.fitted(small, share, 0.9 * box.getWidth()), ink)
                    .write(share, box.getCenterX(), y + 0.88 * size, Lettering.Anchor.CENTRE);
        }
    }

    private static String percent(double share) {
        long whole = Math.round(100 * share);
        return whole == 0 ? "<1 %" : whole == 100 && share < 1 ? ">99 %" : whole + " %";
    }

    private void labels(Graphics2D g, double x0, double wide, double side, double names) {
        double bottom = side * cells.size();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.names().get(i);
            Font across = Lettering.fitted(theme.tick(), name, 0.95 * wide);
            new Lettering(g, across, Palette.INK)
                    .write(
                            name,
                            x0 + (i + 0.5) * wide,
                            bottom + theme.px(26),
                            Lettering.Anchor.CENTRE);
            Font down = Lettering.fitted(theme.tick(), name, names);
            down = down.deriveFont((float) Math.min(down.getSize2D(), 0.9 * side));
            new Lettering(g, down, Palette.INK)
                    .write(
                            name,
                            x0 - theme.px(10),
                            (i + 0.5) * side + 0.36 * down.getSize2D(),
                            Lettering.Anchor.RIGHT);
        }
        Lettering label = new Lettering(g, theme.label(), Palette.INK);
        double middle = x0 + wide * cells.size() / 2;
        label.write(cells.columnLabel(), middle, bottom + theme.px(66), Lettering.Anchor.CENTRE);
        label.writeUpwards(cells.rowLabel(), x0 - names - theme.px(30), side * cells.size() / 2);
    }
}
