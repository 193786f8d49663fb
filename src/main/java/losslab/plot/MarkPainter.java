package losslab.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the marks of a chart, each label where it covers least of the curves and of the others. */
final class MarkPainter {
    private static final double STEP = 5; // pixels between looks along a curve

    private final Frame frame;
    private final Chart chart;
    private final Theme theme;
    private final Rectangle2D area;
    private final List<Point2D> ink = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    MarkPainter(Frame frame) {
        this.frame = frame;
        this.chart = frame.chart();
        this.theme = frame.theme();
        this.area = frame.area();
    }

    void paint(Graphics2D g) {
        if (chart.marks().isEmpty()) {
            return;
        }
        chart.series().forEach(this::collect);
        for (Mark mark : chart.marks()) {
            if (mark.kind() == Mark.Kind.VERTICAL) {
                line(g, mark);
            }
        }
        for (Mark mark : chart.marks()) {
            if (mark.kind() == Mark.Kind.POINT) {
                ring(g, mark);
            }
            if (!mark.label().isEmpty()) {
                label(g, mark);
            }
        }
    }

    private void collect(Series series) {
        double[] x = series.x();
        double[] y = series.y();
        for (int i = 1; i < x.length; i++) {
            Point2D from = at(x[i - 1], y[i - 1]);
            Point2D to = at(x[i], y[i]);
            double length = from.distance(to);
            if (length < 10 * area.getHeight()) { // false for NaN too
                for (double d = 0; d <= length; d += STEP) {
                    double s = length == 0 ? 0 : d / length;
                    ink.add(
                            new Point2D.Double(
                                    from.getX() + s * (to.getX() - from.getX()),
                                    from.getY() + s * (to.getY() - from.getY())));
                }
            }
        }
    }

    private Point2D at(double x, double y) {
        return frame.at(x, y);
    }

    private void line(Graphics2D g, Mark mark) {
        double x = at(mark.x(), chart.y().low()).getX();
        float dash = (float) (6 * theme.scale());
        g.setColor(mark.color());
        g.setStroke(
                new BasicStroke(
                        (float) (2.5 * theme.scale()),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {dash, dash},
                        0));
        Line2D line = new Line2D.Double(x, area.getMinY(), x, area.getMaxY());
        g.draw(line);
        for (double y = area.getMinY(); y < area.getMaxY(); y += STEP) {
            ink.add(new Point2D.Double(x, y));
        }
    }

    private void ring(Graphics2D g, Mark mark) {
        Point2D centre = at(mark.x(), mark.y());
        double r = theme.px(10);
        var ring = new Ellipse2D.Double(centre.getX() - r, centre.getY() - r, 2 * r, 2 * r);
        g.setColor(Palette.PAPER);
        g.fill(ring);
        g.setColor(mark.color());
        g.setStroke(theme.line());
        g.draw(ring);
    }

    private void label(Graphics2D g, Mark mark) {
        Font font = theme.mark();
        double width = Lettering.width(font, mark.label());
        double height = font.getSize2D();
        Rectangle2D best =
                places(mark, width, height).stream()
                        .min(Comparator.comparingDouble(this::cost))
                        .orElseThrow();
        taken.add(best);
        new Lettering(g, font, mark.color())
                .writeWithRim(
                        mark.label(),
                        best.getX(),
                        best.getMaxY() - 0.2 * height,
                        Lettering.Anchor.LEFT);
    }

    /** Around a point; along a line from the top down, on either side. */
    private List<Rectangle2D> places(Mark mark, double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        double gap = theme.px(18);
        if (mark.kind() == Mark.Kind.VERTICAL) {
            double x = at(mark.x(), chart.y().low()).getX();
            double lowest = area.getMaxY() - height;
            for (double y = area.getMinY() + gap / 2; y < lowest; y += 1.5 * height) {
                places.add(new Rectangle2D.Double(x - gap / 2 - width, y, width, height));
                places.add(new Rectangle2D.Double(x + gap / 2, y, width, height));
            }
            return places;
        }
        Point2D at = at(mark.x(), mark.y());
        for (double far = gap; far < 8 * gap; far += gap) {
            for (double side : new double[] {-0.5, 0, -1}) {
                double beside = side == -0.5 ? 0 : side == 0 ? gap / 2 : -gap / 2;
                double x = at.getX() + side * width + beside;
                places.add(new Rectangle2D.Double(x, at.getY() - far - height, width, height));
                places.add(new Rectangle2D.Double(x, at.getY() + far, width, height));
            }
        }
        return places;
    }

    /** Curve under the label, other labels, and most of all sticking out of the plot. */
    private double cost(Rectangle2D place) {
        double cost = area.contains(place) ? 0 : 10_000;
        Rectangle2D padded =
                new Rectangle2D.Double(
                        place.getX() - 4,
                        place.getY() - 4,
                        place.getWidth() + 8,
                        place.getHeight() + 8);
        cost += ink.stream().filter(padded::contains).count();
        return cost + 1_000 * taken.stream().filter(padded::intersects).count();
    }
}
