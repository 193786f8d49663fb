package losslab.plot;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Where the parts of a chart lie: the plot area within the room left for labels and legend. */
record Frame(Chart chart, Theme theme, Rectangle2D area, double[] xTicks, double[] yTicks) {
    private static final int MOST_TICKS = 10;
    private static final double BETWEEN_LABELS = 42; // points
    private static final double PER_Y_TICK = 62;

    /**
     * @param legend whether room is left for one
     */
    static Frame of(Chart chart, Theme theme, int width, int height, boolean legend) {
        double top = chart.title().isEmpty() ? theme.px(14) : theme.px(44);
        double names = legend ? new Legend(chart, theme).height(width - theme.px(40)) : 0;
        double bottom = theme.px(66) + names;
        double tall = Math.max(1, Math.floor(height - top - bottom));
        int many = (int) Math.max(3, Math.min(MOST_TICKS, tall / theme.px(PER_Y_TICK)));
        double[] yTicks = Ticks.of(chart.y(), many);
        double left = Math.ceil(theme.px(58) + widest(yTicks, theme));
        double right = Math.max(theme.px(34), lastLabel(chart.x(), theme));
        double wide = Math.max(1, Math.floor(width - left - right));
        double[] xTicks = sideBySide(chart.x(), wide, theme);
        return new Frame(
                chart, theme, new Rectangle2D.Double(left, top, wide, tall), xTicks, yTicks);
    }

    /** As many ticks as have labels that fit beside each other. */
    private static double[] sideBySide(Axis axis, double room, Theme theme) {
        for (int most = MOST_TICKS; most > 2; most--) {
            double[] ticks = Ticks.of(axis, most);
            if (ticks.length * (widest(ticks, theme) + theme.px(BETWEEN_LABELS)) <= room) {
                return ticks;
            }
        }
        return Ticks.of(axis, 2);
    }

    private static double widest(double[] ticks, Theme theme) {
        return Arrays.stream(ticks)
                .map(tick -> Lettering.width(theme.tick(), Ticks.label(tick)))
                .max()
                .orElse(0);
    }

    /** Half the label that may stand at the very end, and a little. */
    private static double lastLabel(Axis axis, Theme theme) {
        double[] ticks = Ticks.of(axis, 10);
        String last = ticks.length == 0 ? "" : Ticks.label(ticks[ticks.length - 1]);
        return Lettering.width(theme.tick(), last) / 2 + theme.px(8);
    }

    Point2D at(double x, double y) {
        return new Point2D.Double(
                area.getX() + chart.x().place(x) * area.getWidth(),
                area.getMaxY() - chart.y().place(y) * area.getHeight());
    }
}
