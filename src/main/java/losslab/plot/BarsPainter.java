package losslab.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a chart's bars: those of several series side by side at every whole number, each with its
 * value, upright or, where bars are narrow, along the bar.
 */
record BarsPainter(Frame frame, Graphics2D g) {
    private static final double FILLED = 0.84; // share of the room between two whole numbers
    private static final double NARROWEST = 0.8; // of a letter's height, to be written along

    void paint() {
        List<Series> all = frame.chart().series().stream().filter(Series::isBars).toList();
        for (int s = 0; s < all.size(); s++) {
            Series series = all.get(s);
            double[] x = series.x();
            double[] y = series.y();
            for (int i = 0; i < x.length; i++) {
                bar(left(x[i], s, all.size()), FILLED / all.size(), y[i], series.color());
            }
        }
    }

    private static double left(double x, int series, int count) {
        return x - FILLED / 2 + FILLED * series / count;
    }

    private void bar(double x, double width, double y, Color color) {
        Axis up = frame.chart().y();
        double base = up.isLog() ? up.low() : Math.max(up.low(), Math.min(up.high(), 0));
        double top = y > base || !up.isLog() && y < base ? Math.min(y, up.high()) : base;
        Point2D from = frame.at(x, base);
        Point2D to = frame.at(x + width, top);
        Rectangle2D bar = new Rectangle2D.Double();
        bar.setFrameFromDiagonal(from, to);
        g.setColor(color);
        g.fill(bar);
        g.setColor(Palette.PAPER);
        g.setStroke(frame.theme().thin());
        g.draw(bar);
        value(bar, Double.isNaN(y) ? "–" : Ticks.brief(y), color);
    }

    private void value(Rectangle2D bar, String text, Color color) {
        Font font = frame.theme().tick();
        double size = font.getSize2D();
        double wide = Lettering.width(font, text);
        if (wide <= bar.getWidth()) {
            new Lettering(g, font, Palette.INK)
                    .write(
                            text,
                            bar.getCenterX(),
                            bar.getY() - 0.3 * size,
                            Lettering.Anchor.CENTRE);
        } else if (bar.getWidth() >= NARROWEST * size) {
            boolean inside = bar.getHeight() > wide + size;
            double gap = 0.5 * (wide + size);
            new Lettering(g, font, inside ? Palette.inkOn(color) : Palette.INK)
                    .writeUpwards(
                            text,
                            bar.getCenterX() + 0.35 * size,
                            inside ? bar.getY() + gap : bar.getY() - gap);
        }
    }
}
