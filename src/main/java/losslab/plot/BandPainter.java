package losslab.plot;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Draws a chart's bands: the area between two curves, beneath everything else. */
record BandPainter(Frame frame, Graphics2D g) {
    void paint() {
        frame.chart().series().stream().filter(Series::isBand).forEach(this::band);
    }

    private void band(Series band) {
        double[] x = band.x();
        double[] y = band.y();
        Path2D outline = new Path2D.Double();
        for (int i = 0; i < x.length; i++) {
            Point2D at = frame.at(x[i], within(y[i]));
            if (i == 0) {
                outline.moveTo(at.getX(), at.getY());
            } else {
                outline.lineTo(at.getX(), at.getY());
            }
        }
        outline.closePath();
        g.setColor(band.color());
        g.fill(outline);
    }

    /** Not over the frame of the plot; what has no place on a logarithmic axis lies at its foot. */
    private double within(double y) {
        Axis axis = frame.chart().y();
        return Double.isNaN(y) ? axis.high() : Math.max(axis.low(), Math.min(axis.high(), y));
    }
}
