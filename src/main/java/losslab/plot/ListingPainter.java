package losslab.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import losslab.base.Table;

/** Draws a table: a bold head over a rule, names to the left, numbers to the right. */
final class ListingPainter {
    private static final double ROW = 34; // points
    private static final double BETWEEN = 36;
    private static final double SIDE = 30;

    private final Listing listing;
    private final Table table;
    private final Theme theme;

    ListingPainter(Listing listing, Theme theme) {
        this.listing = listing;
        this.table = listing.table();
        this.theme = theme;
    }

    /** As large as the text of other figures, smaller where it would not fit. */
    void paint(Graphics2D g, int width, int height) {
        int lines = 1 + listing.rows().size();
        double natural = theme.px(BETWEEN) * (listing.head().size() - 1);
        for (int c = 0; c < listing.head().size(); c++) {
            natural += width(c, 1);
        }
        double across = (width - 2 * theme.px(SIDE)) / natural;
        double down = (height - theme.px(ROW)) / (double) (lines * theme.px(ROW));
        double size = Math.min(1, Math.min(across, down));
        double left = (width - natural * size) / 2;
        for (int c = 0; c < listing.head().size(); c++) {
            double wide = width(c, size);
            column(g, c, left, wide, size);
            left += wide + size * theme.px(BETWEEN);
        }
        double rule = size * theme.px(ROW) * 1.3;
        g.setColor(Palette.FAINT);
        g.setStroke(theme.thin());
        g.draw(
                new Line2D.Double(
                        (width - natural * size) / 2, rule, (width + natural * size) / 2, rule));
    }

    private void column(Graphics2D g, int c, double left, double wide, double size) {
        boolean right = table.numeric(c);
        Lettering.Anchor anchor = right ? Lettering.Anchor.RIGHT : Lettering.Anchor.LEFT;
        double x = right ? left + wide : left;
        double row = size * theme.px(ROW);
        new Lettering(g, scaled(theme.panelTitle(), size), Palette.INK)
                .write(listing.head().get(c), x, row, anchor);
        Lettering cells = new Lettering(g, scaled(theme.label(), size), Palette.INK);
        for (int r = 0; r < listing.rows().size(); r++) {
            cells.write(listing.rows().get(r).get(c), x, row * (r + 2.2), anchor);
        }
    }

    private double width(int c, double size) {
        double wide = Lettering.width(scaled(theme.panelTitle(), size), listing.head().get(c));
        for (var row : listing.rows()) {
            wide = Math.max(wide, Lettering.width(scaled(theme.label(), size), row.get(c)));
        }
        return wide;
    }

    private static Font scaled(Font font, double size) {
        return font.deriveFont((float) (font.getSize2D() * size));
    }
}
