package losslab.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import losslab.plot.Lettering.Anchor;

/** Draws a chart's grid, its ticks and the labels of its axes. */
record AxesPainter(Frame frame, Graphics2D g) {
    void paint() {
        Rectangle2D area = frame.area();
        Theme theme = frame.theme();
        boolean grid = frame.chart().heat().isEmpty();
        Lettering ticks = new Lettering(g, theme.tick(), Palette.INK);
        for (double tick : frame.xTicks()) {
            Point2D at = frame.at(tick, frame.chart().y().low());
            line(grid, at.getX(), area.getMinY(), at.getX(), area.getMaxY());
            ticks.write(Ticks.label(tick), at.getX(), area.getMaxY() + theme.px(26), Anchor.CENTRE);
        }
        for (double tick : frame.yTicks()) {
            Point2D at = frame.at(frame.chart().x().low(), tick);
            line(grid, area.getMinX(), at.getY(), area.getMaxX(), at.getY());
            ticks.write(
                    Ticks.label(tick),
                    area.getMinX() - theme.px(9),
                    at.getY() + theme.px(7),
                    Anchor.RIGHT);
        }
        g.setColor(Palette.FAINT);
        g.setStroke(theme.thin());
        g.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
        labels(area, theme);
    }

    private void line(boolean grid, double x1, double y1, double x2, double y2) {
        if (grid) {
            g.setColor(Palette.GRID);
            g.setStroke(new BasicStroke((float) frame.theme().scale()));
            g.draw(new Line2D.Double(x1, y1, x2, y2));
        }
    }

    private void labels(Rectangle2D area, Theme theme) {
        Lettering label = new Lettering(g, theme.label(), Palette.INK);
        label.write(
                frame.chart().x().label(),
                area.getCenterX(),
                area.getMaxY() + theme.px(56),
                Anchor.CENTRE);
        label.writeUpwards(frame.chart().y().label(), theme.px(30), area.getCenterY());
        new Lettering(g, theme.panelTitle(), Palette.INK)
                .write(frame.chart().title(), area.getCenterX(), theme.px(30), Anchor.CENTRE);
    }
}
